package org.sluice.workbench.plugins.sample;

import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

/** Adds its parameter, and what it found of the page, to a view. */
public final class Beds implements ContextProvider {
    private String plant = "";

    @Override
    public void init(Map<String, String> params) {
        plant = params.get("plant");
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        return Map.of("plant", plant, "tool", context.get("helper"));
    }
}
