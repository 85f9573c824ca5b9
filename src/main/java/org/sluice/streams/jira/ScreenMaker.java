package org.sluice.streams.jira;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenImpl;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.sluice.platform.HostParts;
import org.sluice.streams.domain.FlowField;
import org.sluice.streams.domain.FlowPart;
import org.sluice.streams.domain.FlowScreen;
import org.sluice.streams.domain.InUse;
import org.sluice.streams.domain.SiteThing;
import org.sluice.work.StreamField;
import org.sluice.work.StreamFields;

/** Screens of transitions. One goes only if no workflow and no screen scheme shows it. */
final class ScreenMaker implements PartMaker {

    /** Jira's own field for the day on which something is due. */
    private static final String DUE = "duedate";

    private final FieldScreenManager screens;
    private final FieldScreenSchemeManager schemes;
    private final WorkflowManager workflows;
    private final StreamFields streamFields;

    private ScreenMaker(
            FieldScreenManager screens,
            FieldScreenSchemeManager schemes,
            WorkflowManager workflows,
            StreamFields streamFields) {
        this.screens = screens;
        this.schemes = schemes;
        this.workflows = workflows;
        this.streamFields = streamFields;
    }

    static Optional<PartMaker> in(HostParts parts, StreamFields streamFields) {
        return parts.find(FieldScreenManager.class).flatMap(screens -> parts.find(FieldScreenSchemeManager.class)
                .flatMap(schemes -> parts.find(WorkflowManager.class)
                        .map(workflows -> new ScreenMaker(screens, schemes, workflows, streamFields))));
    }

    @Override
    public List<SiteThing> things() {
        return screens.getFieldScreens().stream()
                .map(screen -> new SiteThing(
                        screen.getId().toString(), screen.getName(), "", PartMaker.text(screen.getDescription())))
                .toList();
    }

    @Override
    public String make(FlowPart part, String name, Optional<String> begun, Making making) {
        FieldScreen screen = begun.map(this::screen).orElseGet(() -> create(name, making.description()));
        FieldScreenTab tab = screen.getTabs().isEmpty() ? screen.addTab(name) : screen.getTab(0);
        fields(FlowScreen.valueOf(part.name()), making)
                .filter(field -> !screen.containsField(field))
                .forEach(tab::addFieldScreenLayoutItem);
        return screen.getId().toString();
    }

    private FieldScreen create(String name, String description) {
        FieldScreen screen = new FieldScreenImpl(screens);
        screen.setName(name);
        screen.setDescription(description);
        screen.store();
        return screen;
    }

    private Stream<String> fields(FlowScreen screen, Making making) {
        return switch (screen) {
            case OUTCOME -> of(making, FlowField.RECEIVING_TEAM, FlowField.REASON);
            case ASK -> Stream.of();
            case START, DUPLICATE -> of(making, FlowField.REASON);
            case WISH -> Stream.concat(Stream.of(DUE), of(making, FlowField.REASON));
            case PAUSE -> of(making, FlowField.WHERE_WAS_I);
            case CHANGE_STREAM ->
                Stream.concat(streamFields.site().map(StreamField::id).stream(), of(making, FlowField.REASON));
            case DONE -> of(making, FlowField.URGENT_GROUNDS, FlowField.OUTSIDE_PRESSURE);
        };
    }

    private static Stream<String> of(Making making, FlowField... fields) {
        return Stream.of(fields)
                .map(field -> Objects.requireNonNull(making.ids().get(FlowPart.of(field)), field.name()));
    }

    @Override
    public Optional<InUse> inUse(FlowPart part, String id) {
        List<String> shown = workflows.getWorkflowsIncludingDrafts().stream()
                .filter(workflow -> shows(workflow, id))
                .map(JiraWorkflow::getName)
                .distinct()
                .toList();
        if (!shown.isEmpty()) {
            return Optional.of(new InUse(InUse.By.WORKFLOWS, shown));
        }
        List<String> named = schemes.getFieldScreenSchemes(screen(id)).stream()
                .map(FieldScreenScheme::getName)
                .toList();
        return named.isEmpty() ? Optional.empty() : Optional.of(new InUse(InUse.By.SCHEMES, named));
    }

    private static boolean shows(JiraWorkflow workflow, String id) {
        return workflow.getAllActions().stream()
                .anyMatch(action -> id.equals(action.getMetaAttributes().get(JiraWorkflow.ACTION_SCREEN_ATTRIBUTE)));
    }

    @Override
    public void remove(String id) {
        screens.removeFieldScreen(Long.valueOf(id));
    }

    private FieldScreen screen(String id) {
        return Objects.requireNonNull(screens.getFieldScreen(Long.valueOf(id)), id);
    }
}
