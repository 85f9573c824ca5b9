package org.sluice.workbench.garden;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Reads the journal aloud. */
@Path("/journal")
@Produces(MediaType.APPLICATION_JSON)
public final class GardenResource {
    private final Journal journal;

    @Inject
    public GardenResource(Journal journal) {
        this.journal = journal;
    }

    @GET
    @UnrestrictedAccess
    public Page read() {
        return new Page(journal.words());
    }

    /** What is written so far. */
    public static final class Page {
        private final List<String> words;

        Page(List<String> words) {
            this.words = words;
        }

        public List<String> getWords() {
            return words;
        }
    }
}
