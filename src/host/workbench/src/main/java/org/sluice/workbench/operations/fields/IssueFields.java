package org.sluice.workbench.operations.fields;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.issues.Issue;

/** The fields that issues have: Jira's own, and those that somebody added. */
public final class IssueFields {
    public static final String PROJECT = "project";
    public static final String TYPE = "issuetype";
    public static final String STATUS = "status";
    public static final String SUMMARY = "summary";
    public static final String DESCRIPTION = "description";
    public static final String ENVIRONMENT = "environment";
    public static final String PRIORITY = "priority";
    public static final String RESOLUTION = "resolution";
    public static final String ASSIGNEE = "assignee";
    public static final String REPORTER = "reporter";
    public static final String DUE = "duedate";
    public static final String SECURITY = "security";
    public static final String PARENT = "parent";
    public static final String COMPONENTS = ComponentsField.ID;
    public static final String LABELS = LabelsField.ID;

    private final Tracker tracker;
    private final Map<String, IssueField> own = new LinkedHashMap<>();

    public IssueFields(Tracker tracker) {
        this.tracker = tracker;
        HistoryTexts texts = new HistoryTexts(tracker);
        number(PROJECT, "project_id", issue -> Content.of(Long.toString(issue.projectId())), texts.project());
        text(TYPE, "type_id", issue -> Content.of(issue.typeId()), texts.type());
        text(STATUS, "status_id", issue -> Content.of(issue.statusId()), texts.status());
        text(SUMMARY, SUMMARY, issue -> Content.of(issue.summary()), HistoryTexts.PLAIN);
        text(DESCRIPTION, DESCRIPTION, issue -> Content.of(issue.description()), HistoryTexts.PLAIN);
        text(ENVIRONMENT, ENVIRONMENT, issue -> Content.of(issue.environment()), HistoryTexts.PLAIN);
        text(PRIORITY, "priority_id", issue -> Content.of(issue.priorityId()), texts.priority());
        text(RESOLUTION, "resolution_id", issue -> Content.of(issue.resolutionId()), texts.resolution());
        text(ASSIGNEE, "assignee_key", issue -> Content.of(issue.assigneeKey()), texts.user());
        text(REPORTER, "reporter_key", issue -> Content.of(issue.reporterKey()), texts.user());
        add(new ColumnField(
                DUE,
                DUE,
                "due_date",
                issue -> Content.of(issue.due().map(FieldText::day)),
                FieldText::midnight,
                texts.day()));
        number(SECURITY, "security_level_id", issue -> Content.of(issue.securityLevelId()), texts.level());
        add(new ColumnField(
                PARENT, "Parent", "parent_id", issue -> Content.of(issue.parentId()), Long::valueOf, texts.issue()));
        add(new ComponentsField(tracker.components()));
        add(new LabelsField(tracker.labels()));
    }

    /** The field with that id, if there is one. */
    public Optional<IssueField> byId(String id) {
        return Optional.ofNullable(own.get(id))
                .or(() -> tracker.fields().byFieldId(id).map(field -> new AddedField(field, tracker)));
    }

    public IssueField require(String id) {
        return byId(id).orElseThrow(() -> new IllegalArgumentException("No field has the id " + id));
    }

    private void text(String id, String column, Function<Issue, Content> reader, HistoryTexts.Saying texts) {
        add(new ColumnField(id, id, column, reader, text -> text, texts));
    }

    private void number(String id, String column, Function<Issue, Content> reader, HistoryTexts.Saying texts) {
        add(new ColumnField(id, id, column, reader, Long::valueOf, texts));
    }

    private void add(IssueField field) {
        own.put(field.id(), field);
    }
}
