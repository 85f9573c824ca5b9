package org.sluice.workbench.plugins.sample;

import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** A condition that fails whenever it is asked. */
public final class Broken implements Condition {
    @Override
    public void init(Map<String, String> params) {}

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        throw new IllegalStateException("This condition always fails");
    }
}
