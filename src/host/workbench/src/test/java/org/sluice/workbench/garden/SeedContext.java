package org.sluice.workbench.garden;

import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

/** Gives the panel a card to show. */
public final class SeedContext implements ContextProvider {
    @Override
    public void init(Map<String, String> params) {}

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        return Map.of("card", new Card());
    }
}
