package org.sluice.workbench.tracker.rights;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
        Set<String> own = groups.of(user.get());
        return holds(permissionKey, own) || (permissionKey.equals(ADMINISTER) && holds(SYSTEM_ADMIN, own));
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

    private boolean holds(String permissionKey, Set<String> own) {
        return groupsWith(permissionKey).stream().anyMatch(own::contains);
    }
}
