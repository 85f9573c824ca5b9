package org.sluice.workbench.operations.deeds;

import java.util.List;
import java.util.Map;

/**
 * What was typed when a transition was made.
 *
 * @param form by field id
 * @param anyField whether fields that the transition's screen lacks may be set too
 */
public record Typed(Map<String, List<String>> form, boolean anyField) {
    public Typed {
        form = Map.copyOf(form);
    }
}
