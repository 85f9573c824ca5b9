package org.sluice.workbench.jira.issue;

import com.atlassian.jira.issue.ModifiedValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** What was set on an issue since it was read, by field id; Jira calls these the modified fields. */
final class Overlay {
    private final Map<String, Object> set = new LinkedHashMap<>();
    private final Map<String, ModifiedValue> modified = new LinkedHashMap<>();

    /** What was set, or else what is stored. */
    @SuppressWarnings("unchecked") // Each field is set and asked for as one type, by its setter and getter.
    <T> T now(String field, T stored) {
        return set.containsKey(field) ? (T) set.get(field) : stored;
    }

    boolean has(String field) {
        return set.containsKey(field);
    }

    /** Remembers the value; the old one is that of the first time. */
    void set(String field, Object before, Object after) {
        set.put(field, after);
        ModifiedValue earlier = modified.get(field);
        Object old = earlier == null ? before : earlier.getOldValue();
        if (Objects.equals(old, after)) {
            modified.remove(field);
        } else {
            modified.put(field, new ModifiedValue<>(old, after));
        }
    }

    /** All that was set is stored now. */
    void clear() {
        set.clear();
        modified.clear();
    }

    /** Takes what was set for stored. */
    void forgetModified() {
        modified.clear();
    }

    Map<String, ModifiedValue> modified() {
        return Collections.unmodifiableMap(modified);
    }
}
