package org.sluice.workbench.garden;

import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** A condition that holds. */
public final class GardenIsOpen implements Condition {
    @Override
    public void init(Map<String, String> params) {}

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return true;
    }
}
