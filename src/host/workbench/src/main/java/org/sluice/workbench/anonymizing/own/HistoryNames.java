package org.sluice.workbench.anonymizing.own;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.user.anonymize.AffectedEntity;
import com.atlassian.jira.user.anonymize.AffectedEntityType;
import com.atlassian.jira.user.anonymize.UserAnonymizationHandler;
import com.atlassian.jira.user.anonymize.UserAnonymizationParameter;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.people.UserKeys;
import org.sluice.workbench.tracker.people.Users;

/** The full name as it stands in the history of issues; asked before the profile is changed. */
record HistoryNames(Users users, UserKeys keys, HistoryRows history, Supplier<String> description)
        implements UserAnonymizationHandler {
    /** Counting would read the whole history; Jira tells no number here either. */
    @Override
    public Collection<AffectedEntity> getAffectedEntities(UserAnonymizationParameter parameter) {
        return List.of(AffectedEntity.newBuilder(AffectedEntityType.ANONYMIZE)
                .description(description.get())
                .build());
    }

    @Override
    public int getNumberOfTasks(UserAnonymizationParameter parameter) {
        return 1;
    }

    @Override
    public ServiceResult update(UserAnonymizationParameter parameter) {
        String key = parameter.getUserKey();
        users.byKey(key)
                .map(User::displayName)
                .ifPresent(name -> history.rename(key, name, UserKeys.fullName(keys.anonymous(key))));
        return Counted.done();
    }
}
