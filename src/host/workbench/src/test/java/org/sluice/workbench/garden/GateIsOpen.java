package org.sluice.workbench.garden;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.Condition;
import java.util.Map;

/** A condition of a workflow that holds while its word is not <em>closed</em>. */
public final class GateIsOpen implements Condition {
    @Override
    public boolean passesCondition(Map transientVars, Map args, PropertySet properties) {
        return !"closed".equals(RuleFactory.word(args, "open"));
    }
}
