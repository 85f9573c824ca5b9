package org.sluice.workbench.garden;

/** Can be read by templates where the allowlist has it. */
public final class Card {
    public String getName() {
        return "Marigold";
    }
}
