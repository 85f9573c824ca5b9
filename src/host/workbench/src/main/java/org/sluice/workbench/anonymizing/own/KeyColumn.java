package org.sluice.workbench.anonymizing.own;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.user.anonymize.AffectedEntity;
import com.atlassian.jira.user.anonymize.AffectedEntityType;
import com.atlassian.jira.user.anonymize.UserKeyChangeHandler;
import com.atlassian.jira.user.anonymize.UserPropertyChangeParameter;
import java.util.Collection;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;

/**
 * A column that holds user keys.
 *
 * @param where what else has to hold of a row, empty for nothing
 */
record KeyColumn(Jdbi jdbi, Supplier<String> description, String table, String column, String where)
        implements UserKeyChangeHandler {
    @Override
    public Collection<AffectedEntity> getAffectedEntities(UserPropertyChangeParameter parameter) {
        return Counted.entities(
                jdbi, AffectedEntityType.ANONYMIZE, description.get(), table + rows(), parameter.getOriginal());
    }

    @Override
    public int getNumberOfTasks(UserPropertyChangeParameter parameter) {
        return 1;
    }

    @Override
    public ServiceResult update(UserPropertyChangeParameter parameter) {
        return Counted.write(
                jdbi,
                "UPDATE " + table + " SET " + column + " = :value" + rows(),
                parameter.getOriginal(),
                parameter.getTarget());
    }

    private String rows() {
        return " WHERE " + column + " = :key" + (where.isEmpty() ? "" : " AND " + where);
    }
}
