package org.sluice.workbench.pages.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A page that is one form.
 *
 * @param title of the page and the form
 * @param about the issue that it is about, as a link and its summary, or empty texts
 * @param action where it is sent, below the context path
 * @param hidden what is sent along
 * @param submit the words on its button
 * @param cancel where the way back leads
 */
public record FormPage(
        String title,
        About about,
        String intro,
        String method,
        String action,
        Map<String, String> hidden,
        List<FormField> fields,
        List<String> faults,
        String submit,
        String cancel) {

    public static FormPage of(String title, About about, String action, String submit, String cancel) {
        return new FormPage(title, about, "", "post", action, Map.of(), List.of(), List.of(), submit, cancel);
    }

    public FormPage saying(String sentence) {
        return new FormPage(title, about, sentence, method, action, hidden, fields, faults, submit, cancel);
    }

    /** A form that only leads on to another page. */
    public FormPage leading() {
        return new FormPage(title, about, intro, "get", action, hidden, fields, faults, submit, cancel);
    }

    public FormPage with(String name, Object value) {
        Map<String, String> all = new LinkedHashMap<>(hidden);
        all.put(name, value.toString());
        return new FormPage(title, about, intro, method, action, all, fields, faults, submit, cancel);
    }

    public FormPage with(List<FormField> shown, Faults wrong) {
        Faults.FilledForm filled = wrong.on(shown);
        return new FormPage(
                title, about, intro, method, action, hidden, filled.fields(), filled.faults(), submit, cancel);
    }

    /** An issue at the head of a form. */
    public record About(String key, String summary) {
        public static final About NOTHING = new About("", "");
    }
}
