package org.sluice.workbench.operations.fields;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.sluice.workbench.tracker.history.ChangeItem;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.projects.Component;
import org.sluice.workbench.tracker.projects.Components;

/** The components of an issue, by id; each that goes or comes is an item of its own in the history, as in Jira. */
record ComponentsField(Components components) implements IssueField {
    static final String ID = "components";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Content read(Handle handle, Issue issue) {
        return new Content(components.ofIssue(issue.id()).stream()
                .map(component -> Long.toString(component.id()))
                .toList());
    }

    @Override
    public void write(Handle handle, long issueId, Content content) {
        handle.execute("DELETE FROM issue_component WHERE issue_id = ?", issueId);
        for (String id : content.all()) {
            handle.execute(
                    "INSERT INTO issue_component (issue_id, component_id) VALUES (?, ?)", issueId, Long.valueOf(id));
        }
    }

    @Override
    public List<ChangeItem> told(Content before, Content after) {
        Stream<ChangeItem> gone = before.all().stream()
                .filter(id -> !after.all().contains(id))
                .map(id -> item(Optional.of(id), Optional.empty()));
        Stream<ChangeItem> come = after.all().stream()
                .filter(id -> !before.all().contains(id))
                .map(id -> item(Optional.empty(), Optional.of(id)));
        return Stream.concat(gone, come).toList();
    }

    private ChangeItem item(Optional<String> from, Optional<String> to) {
        return new ChangeItem("jira", "Component", from, from.map(this::name), to, to.map(this::name));
    }

    private String name(String id) {
        return components.byId(Long.parseLong(id)).map(Component::name).orElse(id);
    }
}
