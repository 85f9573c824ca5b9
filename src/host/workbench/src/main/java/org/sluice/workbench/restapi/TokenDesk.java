package org.sluice.workbench.restapi;

import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import org.sluice.workbench.tracker.people.AccessTokens;
import org.sluice.workbench.tracker.people.User;

/** What the tokens' resource works with. */
record TokenDesk(AccessTokens tokens, Supplier<Optional<User>> caller, ZoneId zone) {
    User loggedIn() {
        return caller.get()
                .orElseThrow(() -> new JiraFault(
                        401, "You are not authenticated. Authentication required to perform this operation."));
    }
}
