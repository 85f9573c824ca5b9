package org.sluice.workbench.anonymizing.own;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.user.anonymize.AffectedEntity;
import com.atlassian.jira.user.anonymize.AffectedEntityType;
import com.atlassian.jira.user.anonymize.UserNameChangeHandler;
import com.atlassian.jira.user.anonymize.UserPropertyChangeParameter;
import java.util.Collection;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;

/** {@code [~username]} in a text that people write. */
record Mentions(Jdbi jdbi, Supplier<String> description, String table, String column) implements UserNameChangeHandler {
    @Override
    public Collection<AffectedEntity> getAffectedEntities(UserPropertyChangeParameter parameter) {
        return Counted.entities(
                jdbi,
                AffectedEntityType.ANONYMIZE,
                description.get(),
                table + rows(),
                mention(parameter.getOriginal()));
    }

    @Override
    public int getNumberOfTasks(UserPropertyChangeParameter parameter) {
        return 1;
    }

    @Override
    public ServiceResult update(UserPropertyChangeParameter parameter) {
        return Counted.write(
                jdbi,
                "UPDATE " + table + " SET " + column + " = REPLACE(" + column + ", :key, :value)" + rows(),
                mention(parameter.getOriginal()),
                mention(parameter.getTarget()));
    }

    private String rows() {
        return " WHERE POSITION(:key IN " + column + ") > 0";
    }

    private static String mention(String name) {
        return "[~" + name + "]";
    }
}
