package org.sluice.workbench.pages.administration.people;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private static final List<String> ADMINISTRATION =
            List.of(GlobalPermissions.ADMINISTER, GlobalPermissions.SYSTEM_ADMIN);

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

    /** Whether the visitor would not administer any more, or not the system, once the group has not that permission. */
    boolean fallsWithout(Visit visit, String permissionKey, String group) {
        return tracker.globalPermissions().has(Optional.of(visit.person()), permissionKey)
                && ADMINISTRATION.contains(permissionKey)
                && !tracker.globalPermissions()
                        .heldOtherwise(tracker.groups().of(visit.person()), permissionKey, group);
    }

    /** The same once the visitor has left the group. */
    boolean fallsByLeaving(Visit visit, User user, String group) {
        Set<String> left = new HashSet<>(tracker.groups().of(user));
        left.remove(group);
        return user.equals(visit.person())
                && ADMINISTRATION.stream()
                        .anyMatch(key -> tracker.globalPermissions().has(Optional.of(user), key)
                                && !tracker.globalPermissions().held(left, key));
    }

    /** Takes the user out of the group, unless nobody stays a system administrator: the answer is no then. */
    boolean leave(User user, String group) {
        return tracker.globalPermissions()
                .unlessNobodyStays(() -> tracker.groups().remove(group, user));
    }

    boolean isSystemAdministrator(Visit visit) {
        return tracker.globalPermissions().has(Optional.of(visit.person()), GlobalPermissions.SYSTEM_ADMIN);
    }
}
