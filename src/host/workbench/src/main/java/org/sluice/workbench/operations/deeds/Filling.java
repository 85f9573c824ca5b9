package org.sluice.workbench.operations.deeds;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.operations.Screens.Operation;
import org.sluice.workbench.operations.fields.Asking;
import org.sluice.workbench.operations.fields.Content;
import org.sluice.workbench.operations.fields.Inputs;
import org.sluice.workbench.operations.fields.IssueFields;

/** Reads a whole form: each field by itself, whether its screen has it, and whether all that must be there is. */
public final class Filling {
    private final Desk desk;
    private final Inputs inputs;

    public Filling(Desk desk) {
        this.desk = desk;
        this.inputs = new Inputs(desk.tracker());
    }

    /**
     * What the form asks for.
     *
     * @param typeId the type that the issue has or gets
     * @param anyField whether fields that the screen lacks may be set too
     */
    Map<String, Content> read(
            Map<String, List<String>> form, String typeId, Asking asking, boolean anyField, Problems problems) {
        Map<String, Content> wanted = new LinkedHashMap<>();
        Operation operation = asking.issue().isEmpty() ? Operation.CREATE : Operation.EDIT;
        long project = asking.project().id();
        form.forEach((field, typed) -> {
            if (anyField || desk.screens().shows(project, typeId, operation, field)) {
                inputs.read(field, typed, asking, problems).ifPresent(content -> wanted.put(field, content));
            } else {
                problems.field(field, "workbench.refusal.field.screen", field);
            }
        });
        for (String field : desk.screens().required(project, typeId)) {
            boolean emptied = wanted.containsKey(field)
                    ? wanted.get(field).isEmpty()
                    : asking.issue().isEmpty() && !form.containsKey(field);
            if (emptied && field.equals(IssueFields.SUMMARY)) {
                problems.field(field, "workbench.refusal.summary.missing");
            } else if (emptied) {
                problems.field(field, "workbench.refusal.field.required", field);
            }
        }
        return wanted;
    }

    /** Each field of the form by itself, whatever the screens have. */
    Map<String, Content> each(Map<String, List<String>> form, Asking asking, Problems problems) {
        Map<String, Content> wanted = new LinkedHashMap<>();
        form.forEach((field, typed) ->
                inputs.read(field, typed, asking, problems).ifPresent(content -> wanted.put(field, content)));
        return wanted;
    }
}
