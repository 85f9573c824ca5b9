package org.sluice.workbench.anonymizing.own;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.user.anonymize.AffectedEntity;
import com.atlassian.jira.user.anonymize.AffectedEntityType;
import com.atlassian.jira.user.anonymize.OwnershipTransferHandler;
import com.atlassian.jira.user.anonymize.OwnershipTransferParameter;
import java.util.Collection;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;

/** A column that must name somebody who is there: it gets the new owner. */
record OwnerColumn(Jdbi jdbi, Supplier<String> description, String table, String column)
        implements OwnershipTransferHandler {
    @Override
    public Collection<AffectedEntity> getAffectedEntities(OwnershipTransferParameter parameter) {
        return Counted.entities(
                jdbi,
                AffectedEntityType.TRANSFER_OWNERSHIP,
                description.get(),
                table + " WHERE " + column + " = :key",
                parameter.getCurrentUserKey());
    }

    @Override
    public int getNumberOfTasks(OwnershipTransferParameter parameter) {
        return 1;
    }

    @Override
    public ServiceResult update(OwnershipTransferParameter parameter) {
        return Counted.write(
                jdbi,
                "UPDATE " + table + " SET " + column + " = :value WHERE " + column + " = :key",
                parameter.getCurrentUserKey(),
                parameter.getTransferToUserKey());
    }
}
