package org.sluice.workbench.pages.administration.people;

import java.util.Collections;
import java.util.Optional;
import org.sluice.workbench.pages.route.Refused;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.rights.GlobalPermissions;

/**
 * Who and what is above an administrator: system administrators, active or not, and the groups that make somebody one.
 * Only a system administrator touches them; else an administrator could take the place of one.
 */
record Above(Tracker tracker) {
    boolean is(Visit visit, User user) {
        return !isSystemAdministrator(visit)
                && !Collections.disjoint(
                        tracker.groups().of(user),
                        tracker.globalPermissions().groupsWith(GlobalPermissions.SYSTEM_ADMIN));
    }

    boolean is(Visit visit, String group) {
        return !isSystemAdministrator(visit)
                && tracker.globalPermissions()
                        .groupsWith(GlobalPermissions.SYSTEM_ADMIN)
                        .contains(group);
    }

    void refuse(Visit visit, User user) {
        if (is(visit, user)) {
            throw new Refused(403, "workbench.admin.above");
        }
    }

    void refuse(Visit visit, String group) {
        if (is(visit, group)) {
            throw new Refused(403, "workbench.admin.above");
        }
    }

    private boolean isSystemAdministrator(Visit visit) {
        return tracker.globalPermissions().has(Optional.of(visit.person()), GlobalPermissions.SYSTEM_ADMIN);
    }
}
