package org.sluice.workbench.restapi;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.sluice.workbench.search.JqlException;

/** Answers 400 with what is wrong with the query. */
final class JqlFault implements ExceptionMapper<JqlException> {
    @Override
    public Response toResponse(JqlException wrong) {
        return JiraFault.response(400, wrong.messages());
    }
}
