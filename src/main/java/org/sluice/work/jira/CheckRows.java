package org.sluice.work.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.work.LedgerCheck;
import org.sluice.work.Repairs;

/** What the last check of each ledger put right, in Active Objects and in the log. */
public final class CheckRows {

    private static final Logger log = LoggerFactory.getLogger(CheckRows.class);

    private final ActiveObjects ao;

    /** Rows in the plugin's tables. */
    public CheckRows(ActiveObjects ao) {
        this.ao = ao;
    }

    /** The last check of a project. */
    Optional<LedgerCheck> of(long projectId) {
        return Arrays.stream(ao.find(CheckRow.class, CheckRow.PROJECT_ID + " = ?", projectId))
                .findFirst()
                .map(row -> new LedgerCheck(
                        Instant.ofEpochMilli(row.getCheckedAt()),
                        new Repairs(row.getMissingCount(), row.getGoneCount(), row.getChangedCount())));
    }

    /** Keeps a check in place of the one before. */
    void save(long projectId, LedgerCheck check) {
        Repairs repairs = check.repairs();
        delete(projectId);
        ao.create(
                CheckRow.class,
                Map.of(
                        CheckRow.PROJECT_ID, projectId,
                        CheckRow.CHECKED_AT, check.at().toEpochMilli(),
                        CheckRow.MISSING_COUNT, repairs.missing(),
                        CheckRow.GONE_COUNT, repairs.gone(),
                        CheckRow.CHANGED_COUNT, repairs.changed()));
        log.info(
                "The ledger of project {} was checked and put right: {} tasks were missing, {} gone, {} changed",
                projectId,
                repairs.missing(),
                repairs.gone(),
                repairs.changed());
    }

    /** Forgets a project. */
    void delete(long projectId) {
        ao.deleteWithSQL(CheckRow.class, CheckRow.PROJECT_ID + " = ?", projectId);
    }
}
