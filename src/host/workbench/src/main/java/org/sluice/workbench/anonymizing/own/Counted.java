package org.sluice.workbench.anonymizing.own;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.user.anonymize.AffectedEntity;
import com.atlassian.jira.user.anonymize.AffectedEntityType;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

/** What the host's handlers share: rows that are counted, and written by one statement. */
final class Counted {
    private Counted() {}

    /** The rows of a table where the condition holds for the key; nothing when there are none. */
    static Collection<AffectedEntity> entities(
            Jdbi jdbi, AffectedEntityType type, String description, String from, String key) {
        long count = jdbi.withHandle(handle -> handle.createQuery("SELECT COUNT(*) FROM " + from)
                .bind("key", key)
                .mapTo(Long.class)
                .one());
        return count == 0 ? List.of() : List.of(entity(type, description, count));
    }

    static AffectedEntity entity(AffectedEntityType type, String description, long count) {
        return AffectedEntity.newBuilder(type)
                .description(description)
                .numberOfOccurrences(count)
                .build();
    }

    /** Writes for the key, perhaps with another value. */
    static ServiceResult write(Jdbi jdbi, String sql, String key, String value) {
        jdbi.useHandle(handle -> bound(handle.createUpdate(sql), key, value).execute());
        return done();
    }

    static ServiceResult done() {
        return new ServiceResultImpl(new SimpleErrorCollection());
    }

    private static <S extends SqlStatement<S>> S bound(S statement, String key, String value) {
        S withKey = statement.bind("key", key);
        return value == null ? withKey : withKey.bind("value", value);
    }
}
