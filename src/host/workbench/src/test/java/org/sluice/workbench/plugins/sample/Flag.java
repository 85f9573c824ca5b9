package org.sluice.workbench.plugins.sample;

import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** Holds when its parameter says so. */
public final class Flag implements Condition {
    private boolean shown;

    @Override
    public void init(Map<String, String> params) {
        shown = "yes".equals(params.get("shown"));
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return shown;
    }
}
