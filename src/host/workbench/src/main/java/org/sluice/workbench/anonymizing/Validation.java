package org.sluice.workbench.anonymizing;

import com.atlassian.jira.user.anonymize.AffectedEntity;
import com.atlassian.jira.user.anonymize.AffectedEntityType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sluice.workbench.anonymizing.handlers.Operation;
import org.sluice.workbench.tracker.people.User;

/**
 * What an anonymisation would do, and what keeps it from being done.
 *
 * @param user nobody, when there is no such user
 * @param operations what would happen
 * @param affected what belongs to the user; empty unless it was asked for
 */
public record Validation(
        String userKey,
        Optional<User> user,
        Set<Operation> operations,
        Map<Operation, List<String>> errors,
        Map<AffectedEntityType, List<AffectedEntity>> affected) {
    public boolean success() {
        return errors.isEmpty();
    }

    /** Whether somebody else has to take over what belongs to the user. */
    public boolean needsNewOwner() {
        return affected.containsKey(AffectedEntityType.TRANSFER_OWNERSHIP);
    }
}
