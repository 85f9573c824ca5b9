package org.sluice.platform;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.user.anonymize.AffectedEntity;
import com.atlassian.jira.user.anonymize.AffectedEntityType;
import com.atlassian.jira.user.anonymize.UserKeyChangeHandler;
import com.atlassian.jira.user.anonymize.UserPropertyChangeParameter;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import net.java.ao.RawEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The user keys in one column of Sluice's tables, which follow when Jira anonymises somebody and gives them another key.
 *
 * <p>How Jira tells the two keys was not found published. Where it tells them in another way, the old key stays, Jira's page shows
 * the error, and Jira's anonymisation goes on.
 *
 * @param <R> the rows
 */
public abstract class StoredKeys<R extends RawEntity<Long>> implements UserKeyChangeHandler {

    private static final Logger log = LoggerFactory.getLogger(StoredKeys.class);

    private final ActiveObjects ao;
    private final I18nResolver texts;
    private final Class<R> rows;
    private final String column;
    private final String nameKey;
    private final BiConsumer<R, String> setter;

    /**
     * The keys of one column.
     *
     * @param nameKey the text that says what the column holds
     */
    protected StoredKeys(
            ActiveObjects ao,
            I18nResolver texts,
            Class<R> rows,
            String column,
            String nameKey,
            BiConsumer<R, String> setter) {
        this.ao = ao;
        this.texts = texts;
        this.rows = rows;
        this.column = column;
        this.nameKey = nameKey;
        this.setter = setter;
    }

    /** How many rows hold the key, and nothing of what they are about. */
    @Override
    public Collection<AffectedEntity> getAffectedEntities(UserPropertyChangeParameter parameter) {
        try {
            long count = ao.count(rows, column + " = ?", parameter.getOriginal());
            return count == 0 ? List.of() : List.of(entity(count));
        } catch (LinkageError | RuntimeException e) {
            log.warn("Jira is not told how many rows of {} hold a user key", rows.getName(), e);
            return List.of();
        }
    }

    @Override
    public int getNumberOfTasks(UserPropertyChangeParameter parameter) {
        return 1;
    }

    /** All rows or none; a second time there are none left. */
    @Override
    public ServiceResult update(UserPropertyChangeParameter parameter) {
        ErrorCollection errors = new SimpleErrorCollection();
        try {
            follow(parameter.getOriginal(), parameter.getTarget());
        } catch (LinkageError | RuntimeException e) {
            log.error("A user key could not be followed in {}", rows.getName(), e);
            errors.addErrorMessage(texts.getText("sluice.anonymize.failed"));
        }
        return new ServiceResultImpl(errors);
    }

    private void follow(String oldKey, String newKey) {
        ao.executeInTransaction(() -> {
            R[] found = ao.find(rows, column + " = ?", oldKey);
            Arrays.stream(found).forEach(row -> {
                setter.accept(row, newKey);
                row.save();
            });
            return found.length;
        });
    }

    private AffectedEntity entity(long count) {
        return AffectedEntity.newBuilder(AffectedEntityType.ANONYMIZE)
                .description(texts.getText(nameKey))
                .numberOfOccurrences(count)
                .build();
    }
}
