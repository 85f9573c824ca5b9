package org.sluice.workbench.tracker.rights;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sluice.workbench.db.Database;
import org.sluice.workbench.db.Rows;
import org.sluice.workbench.tracker.people.Groups;
import org.sluice.workbench.tracker.people.User;

/** Rights over the whole host, held by groups. A system administrator is an administrator too. */
public final class GlobalPermissions {
    public static final String ADMINISTER = "ADMINISTER";
    public static final String SYSTEM_ADMIN = "SYSTEM_ADMIN";
    /** To look up users and groups by their names. */
    public static final String BROWSE_USERS = "USER_PICKER";

    private final Jdbi jdbi;
    private final Groups groups;
    private final Map<String, Set<String>> groupsByPermission = new ConcurrentHashMap<>();

    public GlobalPermissions(Database database, Groups groups) {
        this.jdbi = database.jdbi();
        this.groups = groups;
    }

    public boolean has(Optional<User> user, String permissionKey) {
        if (user.isEmpty() || !user.get().active()) {
            return false;
        }
        return held(groups.of(user.get()), permissionKey);
    }

    /** Whether one of the groups gives it. */
    public boolean held(Set<String> own, String permissionKey) {
        return holds(permissionKey, own) || comesWithTheSystem(permissionKey, own);
    }

    /** Whether one of the groups would still give it when that one did not hold it any more. */
    public boolean heldOtherwise(Set<String> own, String permissionKey, String without) {
        return groupsWith(permissionKey).stream().anyMatch(group -> !group.equals(without) && own.contains(group))
                || comesWithTheSystem(permissionKey, own);
    }

    private boolean comesWithTheSystem(String permissionKey, Set<String> own) {
        return permissionKey.equals(ADMINISTER) && holds(SYSTEM_ADMIN, own);
    }

    public Set<String> groupsWith(String permissionKey) {
        return groupsByPermission.computeIfAbsent(permissionKey, this::read);
    }

    private Set<String> read(String permissionKey) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT group_name FROM global_permission WHERE permission_key = :key")
                        .bind("key", permissionKey)
                        .mapTo(String.class)
                        .set());
    }

    public void grant(String permissionKey, String group) {
        Rows.put(jdbi, "global_permission", Map.of("permission_key", permissionKey, "group_name", group));
        groupsByPermission.remove(permissionKey);
    }

    /** Takes it from the group, {@linkplain #unlessNobodyStays unless nobody stays} a system administrator. */
    public boolean revoke(String permissionKey, String group) {
        boolean revoked = unlessNobodyStays(() -> jdbi.useHandle(handle -> handle.execute(
                "DELETE FROM global_permission WHERE permission_key = ? AND group_name = ?", permissionKey, group)));
        groupsByPermission.remove(permissionKey);
        return revoked;
    }

    /**
     * Does what may take the system's administration from somebody: a permission from a group, somebody from a group, or
     * their account. Where it would leave no active system administrator, it is not done and the answer is no.
     */
    public boolean unlessNobodyStays(Runnable change) {
        boolean done = jdbi.inTransaction(handle -> {
            // Two who take it from each other at the same moment wait here for one another.
            handle.createQuery("SELECT group_name FROM global_permission WHERE permission_key = :key FOR UPDATE")
                    .bind("key", SYSTEM_ADMIN)
                    .mapTo(String.class)
                    .list();
            boolean before = somebodyHolds(handle, SYSTEM_ADMIN);
            change.run();
            boolean kept = !before || somebodyHolds(handle, SYSTEM_ADMIN);
            if (!kept) {
                handle.rollback();
            }
            return kept;
        });
        // Whoever asked before the end was told what held until then, and it was remembered.
        groups.forget();
        return done;
    }

    private static boolean somebodyHolds(Handle handle, String permissionKey) {
        return handle.createQuery(
                        "SELECT 1 FROM global_permission g JOIN membership m ON m.group_name = g.group_name"
                                + " JOIN app_user u ON u.user_key = m.user_key WHERE g.permission_key = :key AND u.active LIMIT 1")
                .bind("key", permissionKey)
                .mapTo(Integer.class)
                .findFirst()
                .isPresent();
    }

    private boolean holds(String permissionKey, Set<String> own) {
        return groupsWith(permissionKey).stream().anyMatch(own::contains);
    }
}
