package org.sluice.workbench.pages.workflows;

/**
 * A line of a transition's conditions: a group opens, a condition stands, a group closes.
 *
 * @param rule the condition; null for the two ends of a group
 * @param any whether one of the group is enough
 * @param size how many stand in the group; 0 for where it closes
 * @param alone whether a condition stands alone in its group
 */
public record ConditionLine(String place, RuleRow rule, boolean any, int size, boolean alone) {
    public boolean opens() {
        return rule == null && size > 0;
    }

    public boolean closes() {
        return rule == null && size == 0;
    }
}
