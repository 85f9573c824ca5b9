package org.sluice.workbench.garden;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.user.anonymize.AffectedEntity;
import com.atlassian.jira.user.anonymize.AffectedEntityType;
import com.atlassian.jira.user.anonymize.UserAnonymizationHandler;
import com.atlassian.jira.user.anonymize.UserAnonymizationParameter;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.Collection;
import java.util.List;

/** Forgets who sat where. */
public final class GardenLeaver implements UserAnonymizationHandler {
    private final Journal journal;

    public GardenLeaver(Journal journal) {
        this.journal = journal;
    }

    @Override
    public Collection<AffectedEntity> getAffectedEntities(UserAnonymizationParameter parameter) {
        return List.of(AffectedEntity.newBuilder(AffectedEntityType.REMOVE)
                .description("Chairs of the garden")
                .numberOfOccurrences(1L)
                .build());
    }

    @Override
    public int getNumberOfTasks(UserAnonymizationParameter parameter) {
        return 1;
    }

    @Override
    public ServiceResult update(UserAnonymizationParameter parameter) {
        journal.write("forget " + parameter.getUserKey());
        return new ServiceResultImpl(new SimpleErrorCollection());
    }
}
