package org.sluice.workbench.restapi;

import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.server.ResourceConfig;
import org.sluice.workbench.plugins.rest.JerseySetup;
import org.sluice.workbench.plugins.rest.XsrfGuard;
import org.sluice.workbench.tracker.people.AccessTokens;
import org.sluice.workbench.tracker.people.User;

/** The REST API of personal access tokens, to be mounted at {@code /rest/pat/latest}. */
public final class TokenApplication extends ResourceConfig {
    /** @param zone in which dates are written */
    public TokenApplication(AccessTokens tokens, Supplier<Optional<User>> currentUser, ZoneId zone) {
        JerseySetup.strict(this);
        register(new XsrfGuard());
        register(new AbstractBinder() {
            @Override
            protected void configure() {
                bind(new TokenDesk(tokens, currentUser, zone)).to(TokenDesk.class);
            }
        });
        register(TokenResource.class);
    }
}
