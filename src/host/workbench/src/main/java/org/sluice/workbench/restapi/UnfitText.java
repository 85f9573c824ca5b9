package org.sluice.workbench.restapi;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.sluice.workbench.db.UnfitTextException;
import org.sluice.workbench.operations.Problems;

/** Answers 400 to a text that cannot be kept, wherever in a request it stood and whatever it was compared with. */
record UnfitText(Deeds deeds) implements ExceptionMapper<UnfitTextException> {
    @Override
    public Response toResponse(UnfitTextException wrong) {
        return new JiraFault(400, deeds.said(Problems.none().add("workbench.refusal.text.character"))).getResponse();
    }
}
