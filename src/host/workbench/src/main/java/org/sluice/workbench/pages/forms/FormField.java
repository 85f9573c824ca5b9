package org.sluice.workbench.pages.forms;

import java.util.List;
import java.util.Optional;

/**
 * One field of a form.
 *
 * @param id the name of the parameter, which Jira's forms use too
 * @param value what stands in it; several are separated by spaces
 * @param help a sentence below the field, or empty
 * @param error what is wrong with it, or empty
 */
public record FormField(
        String id,
        String label,
        Kind kind,
        boolean required,
        String value,
        List<Choice> choices,
        String help,
        String error) {
    /** How a field is filled. */
    public enum Kind {
        TEXT,
        AREA,
        SELECT,
        MANY,
        CHECKS,
        DAY,
        MOMENT,
        NUMBER,
        PERSON,
        PEOPLE,
        LABELS,
        FILE,
        TICK,
        SHOWN,
        HEADING
    }

    public static FormField of(String id, String label, Kind kind, String value) {
        return new FormField(id, label, kind, false, value, List.of(), "", "");
    }

    public static FormField choosing(String id, String label, List<Choice> choices) {
        return new FormField(id, label, Kind.SELECT, false, "", choices, "", "");
    }

    public FormField needed(boolean yes) {
        return new FormField(id, label, kind, yes, value, choices, help, error);
    }

    public FormField helped(String sentence) {
        return new FormField(id, label, kind, required, value, choices, sentence, error);
    }

    /** The same under another name, where a form has it several times. */
    public FormField named(String name) {
        return new FormField(name, label, kind, required, value, choices, help, error);
    }

    public FormField labelled(String words) {
        return new FormField(id, words, kind, required, value, choices, help, error);
    }

    FormField wrong(Optional<String> sentence) {
        return sentence.map(one -> new FormField(id, label, kind, required, value, choices, help, one))
                .orElse(this);
    }

    /** Whether a browser sends nothing at all when nothing is chosen. */
    public boolean canVanish() {
        return kind == Kind.MANY || kind == Kind.CHECKS || kind == Kind.TICK;
    }
}
