package org.sluice.workbench.anonymizing.own;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.user.anonymize.AffectedEntity;
import com.atlassian.jira.user.anonymize.AffectedEntityType;
import com.atlassian.jira.user.anonymize.UserAnonymizationHandler;
import com.atlassian.jira.user.anonymize.UserAnonymizationParameter;
import java.util.Collection;
import java.util.function.Supplier;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.people.UserKeys;
import org.sluice.workbench.tracker.people.Users;

/** Full name, mail address and language of the account. */
record Profile(Users users, UserKeys keys, Supplier<String> description) implements UserAnonymizationHandler {
    @Override
    public Collection<AffectedEntity> getAffectedEntities(UserAnonymizationParameter parameter) {
        return users.byKey(parameter.getUserKey()).stream()
                .map(user -> Counted.entity(AffectedEntityType.ANONYMIZE, description.get(), 1))
                .toList();
    }

    @Override
    public int getNumberOfTasks(UserAnonymizationParameter parameter) {
        return 1;
    }

    @Override
    public ServiceResult update(UserAnonymizationParameter parameter) {
        users.byKey(parameter.getUserKey()).ifPresent(user -> {
            String name = UserKeys.fullName(keys.anonymous(user.key()));
            users.update(new User(user.key(), user.name(), name, name + "@jira.invalid", user.active(), ""));
        });
        return Counted.done();
    }
}
