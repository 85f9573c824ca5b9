package org.sluice.workbench.restapi.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldValue;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.projects.Project;

/** One issue of a page: its wanted fields, and its history when that was asked for. */
final class IssueShape {
    private final Shapes shapes;
    private final Tracker tracker;
    private final IssueFacts facts;
    private final FieldSelection selection;
    private final ConstantShape constants;
    private final ValueShape values;
    private final RelativesShape relatives;

    IssueShape(Shapes shapes, Tracker tracker, IssueFacts facts, FieldSelection selection, Reader reader) {
        this.shapes = shapes;
        this.tracker = tracker;
        this.facts = facts;
        this.selection = selection;
        this.constants = new ConstantShape(shapes);
        this.values = new ValueShape(shapes, tracker.options(), facts.users());
        this.relatives = new RelativesShape(shapes, tracker, reader);
    }

    ObjectNode of(Issue issue, boolean withHistory) {
        ObjectNode shape = Shapes.object()
                .put("expand", "operations,versionedRepresentations,editmeta,changelog,renderedFields")
                .put("id", Long.toString(issue.id()))
                .put("self", shapes.root() + "issue/" + issue.id())
                .put("key", issue.key());
        ObjectNode fields = shape.putObject("fields");
        for (SystemField field : SystemField.values()) {
            if (selection.has(field)
                    && (field != SystemField.PARENT || issue.parentId().isPresent())) {
                fields.set(field.id(), value(field, issue));
            }
        }

        Map<Long, List<FieldValue>> held = facts.values().getOrDefault(issue.id(), Map.of());
        for (CustomField field : tracker.fields().all()) {
            if (selection.has(field)) {
                fields.set(field.fieldId(), values.of(field, held.getOrDefault(field.id(), List.of())));
            }
        }
        if (withHistory) {
            shape.set(
                    "changelog",
                    new ChangelogShape(shapes, facts.users())
                            .of(facts.histories().getOrDefault(issue.id(), List.of())));
        }
        return shape;
    }

    private JsonNode value(SystemField field, Issue issue) {
        return switch (field) {
            case ISSUE_TYPE ->
                Shapes.orNull(tracker.constants().type(issue.typeId()).map(constants::of));
            case STATUS ->
                Shapes.orNull(tracker.constants().status(issue.statusId()).map(constants::of));
            case PRIORITY ->
                Shapes.orNull(issue.priorityId()
                        .flatMap(tracker.constants()::priority)
                        .map(constants::of));
            case RESOLUTION ->
                Shapes.orNull(issue.resolutionId()
                        .flatMap(tracker.constants()::resolution)
                        .map(constants::of));
            case PROJECT -> new ProjectShape(shapes).of(project(issue));
            case CREATED -> shapes.moment(issue.created());
            case UPDATED -> shapes.moment(issue.updated());
            case RESOLUTION_DATE -> Shapes.orNull(issue.resolved().map(shapes::moment));
            case SUMMARY -> Shapes.text(issue.summary());
            case DESCRIPTION -> Shapes.orNull(issue.description().map(Shapes::text));
            case ENVIRONMENT -> Shapes.orNull(issue.environment().map(Shapes::text));
            case DUE -> Shapes.orNull(issue.due().map(shapes::day));
            case ASSIGNEE -> person(issue.assigneeKey());
            case REPORTER -> person(issue.reporterKey());
            case CREATOR -> person(issue.creatorKey());
            case LABELS -> Shapes.array(facts.labels().getOrDefault(issue.id(), List.of()), Shapes::text);
            case COMPONENTS ->
                Shapes.array(facts.components().getOrDefault(issue.id(), List.of()), new ProjectShape(shapes)::of);
            case COMMENT ->
                new CommentShape(shapes, tracker.roles(), facts.users())
                        .of(facts.comments().getOrDefault(issue.id(), List.of()));
            case ATTACHMENT ->
                new AttachmentShape(shapes, facts.users())
                        .of(facts.attachments().getOrDefault(issue.id(), List.of()));
            case PARENT ->
                Shapes.orNull(issue.parentId().flatMap(relatives::visible).map(relatives::shortly));
            case SUBTASKS -> relatives.subtasks(issue);
            case LINKS -> relatives.links(issue);
        };
    }

    private Project project(Issue issue) {
        return tracker.projects().byId(issue.projectId()).orElseThrow();
    }

    private JsonNode person(Optional<String> key) {
        return Shapes.orNull(key.map(facts.users()::get).map(new PersonShape(shapes)::of));
    }
}
