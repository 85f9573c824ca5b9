package com.atlassian.jira.user.anonymize;

import com.atlassian.jira.bc.ServiceResult;
import java.util.Collection;

/**
 * Takes part in the anonymisation of a user.
 *
 * @param <T> what it is told
 */
public interface AnonymizationHandler<T> {
    Collection<AffectedEntity> getAffectedEntities(T parameter);

    int getNumberOfTasks(T parameter);

    ServiceResult update(T parameter);
}
