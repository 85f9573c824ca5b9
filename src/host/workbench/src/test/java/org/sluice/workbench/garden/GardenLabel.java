package org.sluice.workbench.garden;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.user.anonymize.AffectedEntity;
import com.atlassian.jira.user.anonymize.AffectedEntityType;
import com.atlassian.jira.user.anonymize.AnonymizationHandler;
import com.atlassian.jira.user.anonymize.UserPropertyChangeParameter;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.Collection;
import java.util.List;

/** Writes down what was to be labelled anew. */
abstract class GardenLabel implements AnonymizationHandler<UserPropertyChangeParameter> {
    private final Journal journal;
    private final String what;

    GardenLabel(Journal journal, String what) {
        this.journal = journal;
        this.what = what;
    }

    @Override
    public final Collection<AffectedEntity> getAffectedEntities(UserPropertyChangeParameter parameter) {
        return List.of(AffectedEntity.newBuilder(AffectedEntityType.ANONYMIZE)
                .description("The " + what + " of the garden")
                .numberOfOccurrences(1L)
                .build());
    }

    @Override
    public final int getNumberOfTasks(UserPropertyChangeParameter parameter) {
        return 1;
    }

    @Override
    public final ServiceResult update(UserPropertyChangeParameter parameter) {
        journal.write(what + " of " + parameter.getOriginal());
        return new ServiceResultImpl(new SimpleErrorCollection());
    }
}
