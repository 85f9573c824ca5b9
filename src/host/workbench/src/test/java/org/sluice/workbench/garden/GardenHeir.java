package org.sluice.workbench.garden;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.user.anonymize.AffectedEntity;
import com.atlassian.jira.user.anonymize.AffectedEntityType;
import com.atlassian.jira.user.anonymize.OwnershipTransferHandler;
import com.atlassian.jira.user.anonymize.OwnershipTransferParameter;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.Collection;
import java.util.List;

/** Gives beds to somebody else. */
public final class GardenHeir implements OwnershipTransferHandler {
    private final Journal journal;

    public GardenHeir(Journal journal) {
        this.journal = journal;
    }

    @Override
    public Collection<AffectedEntity> getAffectedEntities(OwnershipTransferParameter parameter) {
        return List.of(AffectedEntity.newBuilder(AffectedEntityType.TRANSFER_OWNERSHIP)
                .description("Beds of the garden")
                .numberOfOccurrences(1L)
                .build());
    }

    @Override
    public int getNumberOfTasks(OwnershipTransferParameter parameter) {
        return 1;
    }

    @Override
    public ServiceResult update(OwnershipTransferParameter parameter) {
        journal.write("beds of " + parameter.getCurrentUserKey() + " to " + parameter.getTransferToUserKey());
        return new ServiceResultImpl(new SimpleErrorCollection());
    }
}
