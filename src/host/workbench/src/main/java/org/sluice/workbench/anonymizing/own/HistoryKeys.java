package org.sluice.workbench.anonymizing.own;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.user.anonymize.AffectedEntity;
import com.atlassian.jira.user.anonymize.AffectedEntityType;
import com.atlassian.jira.user.anonymize.UserKeyChangeHandler;
import com.atlassian.jira.user.anonymize.UserPropertyChangeParameter;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/** The key as it stands in the history of issues. */
record HistoryKeys(HistoryRows history, Supplier<String> description) implements UserKeyChangeHandler {
    @Override
    public Collection<AffectedEntity> getAffectedEntities(UserPropertyChangeParameter parameter) {
        long count = history.count(parameter.getOriginal());
        return count == 0 ? List.of() : List.of(Counted.entity(AffectedEntityType.ANONYMIZE, description.get(), count));
    }

    @Override
    public int getNumberOfTasks(UserPropertyChangeParameter parameter) {
        return 1;
    }

    @Override
    public ServiceResult update(UserPropertyChangeParameter parameter) {
        history.rekey(parameter.getOriginal(), parameter.getTarget());
        return Counted.done();
    }
}
