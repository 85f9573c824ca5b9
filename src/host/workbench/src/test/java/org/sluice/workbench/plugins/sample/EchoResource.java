package org.sluice.workbench.plugins.sample;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;

/** One method behind each kind of door. */
@Path("/echo")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class EchoResource {
    private final Runnable service;

    @Inject
    public EchoResource(Runnable service) {
        this.service = service;
    }

    @GET
    @Path("/open")
    @UnrestrictedAccess
    public Form open() {
        service.run();
        return new Form("open");
    }

    @GET
    public Form licensed() {
        return new Form("licensed");
    }

    @GET
    @Path("/admin")
    @AdminOnly
    public Form admin() {
        return new Form("admin");
    }

    @GET
    @Path("/fault")
    @UnrestrictedAccess
    public Form fault() {
        return Optional.<Form>empty().orElseThrow(() -> new IllegalStateException("private detail"));
    }

    @POST
    @UnrestrictedAccess
    public Form post(Form form) {
        return form;
    }

    @POST
    @Path("/text")
    @Consumes(MediaType.WILDCARD)
    @UnrestrictedAccess
    public Form text(String word) {
        return new Form(word);
    }

    /** A body with one property. */
    public static final class Form {
        private String word;

        public Form() {}

        Form(String word) {
            this.word = word;
        }

        public String getWord() {
            return word;
        }

        public void setWord(String word) {
            this.word = word;
        }
    }
}
