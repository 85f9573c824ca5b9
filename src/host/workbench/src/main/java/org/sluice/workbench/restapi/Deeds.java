package org.sluice.workbench.restapi;

import com.atlassian.jira.util.ErrorCollection;
import java.util.Optional;
import java.util.function.Supplier;
import org.sluice.workbench.jira.issue.Errors;
import org.sluice.workbench.jira.user.JiraUser;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.operations.deeds.Operations;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.rights.Permissions;

/**
 * Does what the caller asks for, and turns a refusal into Jira's answer in the caller's language: 400 for what does not
 * fit, 403 for what is not allowed, 404 for what is not there or may not be seen. Somebody who has not logged in gets 401
 * instead of 403, and of 404 for what is there.
 */
record Deeds(Operations operations, Errors errors, Supplier<Optional<User>> caller) {
    Optional<User> user() {
        return caller.get();
    }

    /** The caller, who has to have logged in. */
    User loggedIn() {
        return user().orElseThrow(() ->
                new JiraFault(401, "You are not authenticated. Authentication required to perform this operation."));
    }

    /** The issue with that key or id, which the caller has to see. */
    Issue issue(String keyOrId) {
        Issue found = operations
                .desk()
                .tracker()
                .issues()
                .named(keyOrId)
                .orElseThrow(() -> new JiraFault(404, "Issue Does Not Exist"));
        if (!operations.desk().tracker().permissions().has(user(), Permissions.BROWSE_PROJECTS, found)) {
            throw user().isPresent()
                    ? new JiraFault(404, "Issue Does Not Exist")
                    : new JiraFault(
                            401, "You do not have the permission to see the specified issue.", "Login Required");
        }
        return found;
    }

    /** What came of it. */
    <T> T done(Outcome<T> outcome) {
        check(outcome.problems());
        return outcome.get();
    }

    /** All of it in one transaction, or nothing. */
    <T> T together(Supplier<Outcome<T>> deed) {
        return done(operations.desk().happenings().attempt(deed));
    }

    void check(Problems problems) {
        problems.refusal().ifPresent(refusal -> {
            int status =
                    switch (refusal) {
                        case INPUT -> 400;
                        case FORBIDDEN -> user().isPresent() ? 403 : 401;
                        case NOT_FOUND -> 404;
                    };
            throw new JiraFault(status, said(problems));
        });
    }

    /** The problems in the caller's language. */
    ErrorCollection said(Problems problems) {
        return errors.of(problems, user().map(JiraUser::of).orElse(null));
    }
}
