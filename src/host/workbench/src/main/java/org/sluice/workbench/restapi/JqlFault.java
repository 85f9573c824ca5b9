package org.sluice.workbench.restapi;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Optional;
import java.util.function.Supplier;
import org.sluice.workbench.http.Languages;
import org.sluice.workbench.search.JqlException;
import org.sluice.workbench.tracker.people.User;

/** Answers 400 with what is wrong with the query, in the caller's language. */
record JqlFault(Supplier<Optional<User>> caller) implements ExceptionMapper<JqlException> {
    @Override
    public Response toResponse(JqlException wrong) {
        return JiraFault.response(400, wrong.messages(Languages.now(caller.get())));
    }
}
