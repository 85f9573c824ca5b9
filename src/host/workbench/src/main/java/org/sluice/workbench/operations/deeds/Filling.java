package org.sluice.workbench.operations.deeds;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.operations.fields.Asking;
import org.sluice.workbench.operations.fields.Content;
import org.sluice.workbench.operations.fields.FieldDefaults;
import org.sluice.workbench.operations.fields.FieldNames;
import org.sluice.workbench.operations.fields.Inputs;
import org.sluice.workbench.operations.fields.IssueFields;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.screens.Screen;
import org.sluice.workbench.tracker.screens.ScreenOperation;

/** Reads a whole form: each field by itself, whether its screen has it, and whether all that must be there is. */
public final class Filling {
    private final Desk desk;
    private final Inputs inputs;
    private final FieldNames names;
    private final FieldDefaults defaults;

    public Filling(Desk desk) {
        this.desk = desk;
        this.inputs = new Inputs(desk.tracker());
        this.names = new FieldNames(desk.tracker());
        this.defaults = new FieldDefaults(desk.tracker());
    }

    /**
     * What the form asks for when an issue is made or edited. A new one begins with the defaults of the fields that its
     * screen has and the form does not name.
     *
     * @param anyField whether fields that the screen lacks may be set too
     */
    Map<String, Content> read(Map<String, List<String>> form, Asking asking, boolean anyField, Problems problems) {
        ScreenOperation operation = asking.isNew() ? ScreenOperation.CREATE : ScreenOperation.EDIT;
        Screen screen = desk.screens().of(asking.project().id(), asking.typeId(), operation);
        Map<String, Content> wanted = read(form, anyField ? field -> true : screen::has, asking, problems);
        if (asking.isNew()) {
            screen.fieldIds().stream()
                    .filter(field -> !form.containsKey(field))
                    .forEach(field -> defaults.of(field, asking).ifPresent(content -> wanted.put(field, content)));
        }
        required(asking)
                .filter(field -> wanted.containsKey(field)
                        ? wanted.get(field).isEmpty()
                        : asking.isNew() && !form.containsKey(field))
                .forEach(field -> missing(field, problems));
        return wanted;
    }

    /**
     * What the form asks for when a transition is made. What must be filled and stands on its screen must be filled
     * afterwards, typed now or before.
     *
     * @param screen nothing for a transition that asks for nothing
     */
    public Map<String, Content> onTransition(
            Map<String, List<String>> form,
            Optional<Screen> screen,
            Asking asking,
            boolean anyField,
            Problems problems) {
        Predicate<String> onScreen =
                field -> screen.filter(one -> one.has(field)).isPresent();
        Map<String, Content> wanted = read(form, anyField ? field -> true : onScreen, asking, problems);
        required(asking)
                .filter(onScreen)
                .filter(field -> !form.containsKey(field) || wanted.containsKey(field))
                .filter(field -> wanted.getOrDefault(field, held(field, asking)).isEmpty())
                .forEach(field -> missing(field, problems));
        return wanted;
    }

    /** Each field of the form by itself, whatever the screens have. */
    Map<String, Content> each(Map<String, List<String>> form, Asking asking, Problems problems) {
        return read(form, field -> true, asking, problems);
    }

    private Map<String, Content> read(
            Map<String, List<String>> form, Predicate<String> allowed, Asking asking, Problems problems) {
        Map<String, Content> wanted = new LinkedHashMap<>();
        form.forEach((field, typed) -> {
            if (allowed.test(field)) {
                inputs.read(field, typed, asking, problems).ifPresent(content -> wanted.put(field, content));
            } else {
                problems.field(field, "workbench.refusal.field.screen", field);
            }
        });
        return wanted;
    }

    /** The type is asked for apart. */
    private Stream<String> required(Asking asking) {
        return desk.screens().required(asking.project().id(), asking.typeId()).stream()
                .filter(field -> !field.equals(IssueFields.TYPE))
                .sorted();
    }

    private Content held(String field, Asking asking) {
        Issue issue = asking.issue().orElseThrow();
        return desk.tracker().database().jdbi().withHandle(handle -> desk.fields()
                .byId(field)
                .map(known -> known.read(handle, issue))
                .orElse(Content.NONE));
    }

    /** Says that the field must be filled. */
    void missing(String field, Problems problems) {
        if (field.equals(IssueFields.SUMMARY)) {
            problems.field(field, "workbench.refusal.summary.missing");
        } else {
            problems.field(field, "workbench.refusal.field.required", names.of(field));
        }
    }
}
