package org.sluice.workbench.plugins.sample;

import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

/** Gives a template one card. */
public final class Cards implements ContextProvider {
    @Override
    public void init(Map<String, String> params) {}

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        return Map.of("card", new Card());
    }

    /** A value with a listed and an unlisted getter. */
    public static final class Card {
        public String getTitle() {
            return "<b>Title</b>";
        }

        public String getSecret() {
            return "secret";
        }

        public String getNoteHtml() {
            return "<i>note</i>";
        }
    }
}
