package org.sluice.workbench.plugins.rest;

import java.util.Optional;
import org.sluice.workbench.tracker.people.User;

/** Whom a resource lets in, by its annotation; a caller that fits no rule is turned away before the resource runs. */
public interface AccessRules {
    Optional<User> caller();

    boolean isLicensed(User user);

    boolean isAdministrator(User user);

    boolean isSystemAdministrator(User user);
}
