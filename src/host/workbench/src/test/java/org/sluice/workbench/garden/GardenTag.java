package org.sluice.workbench.garden;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.user.anonymize.AffectedEntity;
import com.atlassian.jira.user.anonymize.AffectedEntityType;
import com.atlassian.jira.user.anonymize.UserKeyChangeHandler;
import com.atlassian.jira.user.anonymize.UserPropertyChangeParameter;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.Collection;
import java.util.List;

/** Writes new tags for the tools. */
public final class GardenTag implements UserKeyChangeHandler {
    private final Journal journal;

    public GardenTag(Journal journal) {
        this.journal = journal;
    }

    @Override
    public Collection<AffectedEntity> getAffectedEntities(UserPropertyChangeParameter parameter) {
        return List.of(AffectedEntity.newBuilder(AffectedEntityType.ANONYMIZE)
                .description("Tags of the garden")
                .numberOfOccurrences(1L)
                .build());
    }

    @Override
    public int getNumberOfTasks(UserPropertyChangeParameter parameter) {
        return 1;
    }

    @Override
    public ServiceResult update(UserPropertyChangeParameter parameter) {
        journal.write("tag of " + parameter.getOriginal());
        return new ServiceResultImpl(new SimpleErrorCollection());
    }
}
