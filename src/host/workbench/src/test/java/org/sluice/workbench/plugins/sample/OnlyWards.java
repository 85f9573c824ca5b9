package org.sluice.workbench.plugins.sample;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.Condition;
import java.util.Map;

/** A condition of a plugin: its argument has to say so. */
public final class OnlyWards implements Condition {
    @Override
    public boolean passesCondition(Map transientVars, Map args, PropertySet properties) {
        return "ward".equals(args.get("place"));
    }
}
