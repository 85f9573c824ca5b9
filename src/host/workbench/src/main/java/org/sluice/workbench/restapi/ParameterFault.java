package org.sluice.workbench.restapi;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;
import org.glassfish.jersey.server.ParamException;

/** Answers 400 where a parameter is not what it should be, for example a number. */
final class ParameterFault implements ExceptionMapper<ParamException> {
    @Override
    public Response toResponse(ParamException wrong) {
        return JiraFault.response(
                400, List.of("The value of the parameter " + wrong.getParameterName() + " is wrong."));
    }
}
