package org.sluice.workbench.restapi.input;

import java.util.List;
import java.util.Optional;
import org.sluice.workbench.operations.fields.IssueFields;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.rights.SecurityLevel;

/** What the fields of choice offer somebody in a project. */
public record Choices(Tracker tracker, Optional<User> user) {
    /** What the field offers; nothing for a field of text, people or days. */
    public Optional<List<Choice>> of(String fieldId, Project project) {
        return switch (fieldId) {
            case IssueFields.TYPE ->
                Optional.of(tracker.constants().types().stream()
                        .map(type -> new Choice(type.id(), type.name()))
                        .toList());
            case IssueFields.PRIORITY ->
                Optional.of(tracker.constants().priorities().stream()
                        .map(priority -> new Choice(priority.id(), priority.name()))
                        .toList());
            case IssueFields.RESOLUTION ->
                Optional.of(tracker.constants().resolutions().stream()
                        .map(resolution -> new Choice(resolution.id(), resolution.name()))
                        .toList());
            case IssueFields.COMPONENTS ->
                Optional.of(tracker.components().ofProject(project.id()).stream()
                        .map(component -> new Choice(Long.toString(component.id()), component.name()))
                        .toList());
            case IssueFields.SECURITY ->
                Optional.of(tracker.levels().all().stream()
                        .filter(level -> belongs(level, project) && mayChoose(level, project))
                        .map(level -> new Choice(Long.toString(level.id()), level.name()))
                        .toList());
            default ->
                tracker.fields()
                        .byFieldId(fieldId)
                        .filter(field -> field.type().hasOptions())
                        .map(field -> options(field, project));
        };
    }

    /** Whether the type of the issue has the field is looked at when the form is read. */
    private List<Choice> options(CustomField field, Project project) {
        return tracker.contexts().inProject(field, project.id()).stream()
                .flatMap(context -> tracker.options().of(context).stream())
                .map(option -> new Choice(Long.toString(option.id()), option.value()))
                .toList();
    }

    /** A level keeps its name from whom it keeps its issues. */
    private boolean mayChoose(SecurityLevel level, Project project) {
        return level.holders().stream().anyMatch(holder -> tracker.holders().mayMean(user, holder, project));
    }

    private static boolean belongs(SecurityLevel level, Project project) {
        return project.securitySchemeId()
                .filter(scheme -> scheme == level.schemeId())
                .isPresent();
    }
}
