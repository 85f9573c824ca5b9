package org.sluice.workbench.pages.forms;

/** Something to choose in a form. */
public record Choice(String value, String label, boolean chosen) {
    public static Choice of(Object value, String label, String held) {
        return new Choice(value.toString(), label, value.toString().equals(held));
    }
}
