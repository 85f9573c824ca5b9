package org.sluice.workbench.anonymizing.own;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.user.anonymize.AffectedEntity;
import com.atlassian.jira.user.anonymize.AffectedEntityType;
import com.atlassian.jira.user.anonymize.UserAnonymizationHandler;
import com.atlassian.jira.user.anonymize.UserAnonymizationParameter;
import java.util.Collection;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;

/** What only the user could use: it is deleted. */
record Removal(Jdbi jdbi, Supplier<String> description, String rows) implements UserAnonymizationHandler {
    @Override
    public Collection<AffectedEntity> getAffectedEntities(UserAnonymizationParameter parameter) {
        return Counted.entities(jdbi, AffectedEntityType.REMOVE, description.get(), rows, parameter.getUserKey());
    }

    @Override
    public int getNumberOfTasks(UserAnonymizationParameter parameter) {
        return 1;
    }

    @Override
    public ServiceResult update(UserAnonymizationParameter parameter) {
        return Counted.write(jdbi, "DELETE FROM " + rows, parameter.getUserKey(), null);
    }
}
