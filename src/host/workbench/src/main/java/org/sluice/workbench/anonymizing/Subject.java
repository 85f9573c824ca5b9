package org.sluice.workbench.anonymizing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.sluice.workbench.tracker.people.User;

/**
 * Who is anonymised, and what they are called then. The same user gets the same new key each time, so that what was begun
 * can be finished.
 *
 * @param user as they are now, perhaps half-way
 * @param oldKey the key they began with
 * @param oldName the username they began with
 * @param newKey {@code JIRAUSER} and a number; the old key when that has the form already
 */
record Subject(User user, String oldKey, String oldName, String newKey) {
    String newName() {
        return newKey.toLowerCase(Locale.ROOT);
    }

    boolean changesKey() {
        return !oldKey.equals(newKey);
    }

    boolean changesName() {
        return !oldName.equalsIgnoreCase(newName());
    }

    /** The keys under which something of theirs may lie; two when it was begun before. */
    Set<String> keys() {
        return new TreeSet<>(List.of(oldKey, user.key()));
    }
}
