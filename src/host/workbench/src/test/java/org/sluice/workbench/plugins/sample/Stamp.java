package org.sluice.workbench.plugins.sample;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import java.util.Map;

/** A post-function of a plugin, which does nothing. */
public final class Stamp implements FunctionProvider {
    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) {
        // Only its place in the workflow is of interest.
    }
}
