package org.sluice.streams.jira;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.event.type.EventTypeManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.sluice.platform.HostParts;
import org.sluice.streams.domain.FlowPart;
import org.sluice.streams.domain.FlowPart.Kind;
import org.sluice.streams.domain.InUse;
import org.sluice.streams.domain.SiteThing;

/**
 * Kinds of issue events. One that a notification scheme names is of another sort: it would send mail. One goes only if no scheme
 * names it and no workflow fires it.
 */
final class EventMaker implements PartMaker {

    private final EventTypeManager types;
    private final ReadWorkflows workflows;

    private EventMaker(EventTypeManager types, ReadWorkflows workflows) {
        this.types = types;
        this.workflows = workflows;
    }

    static Optional<PartMaker> in(HostParts parts, Function<JiraWorkflow, ReadWorkflow> reader) {
        return parts.find(EventTypeManager.class).flatMap(types -> parts.find(WorkflowManager.class)
                .map(workflows -> new EventMaker(types, new ReadWorkflows(workflows, reader))));
    }

    @Override
    public List<SiteThing> things() {
        return types.getEventTypes().stream()
                .map(type -> new SiteThing(
                        type.getId().toString(),
                        type.getName(),
                        schemes(type).isEmpty() ? "" : "mailed",
                        PartMaker.text(type.getDescription())))
                .toList();
    }

    private List<String> schemes(EventType type) {
        return List.copyOf(types.getAssociatedNotificationSchemes(type).values());
    }

    /** A kind has a template for mail, also when none is sent: that of Jira's generic event. */
    @Override
    public String make(FlowPart part, String name, Optional<String> begun, Making making) {
        return begun.orElseGet(() -> {
            Long template = types.getEventType(EventType.ISSUE_GENERICEVENT_ID).getTemplateId();
            types.addEventType(new EventType(
                    name, making.description(), Objects.requireNonNullElse(template, EventType.ISSUE_GENERICEVENT_ID)));
            return types.getEventTypes().stream()
                    .filter(type -> type.getName().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Jira did not keep the event type " + name))
                    .getId()
                    .toString();
        });
    }

    @Override
    public Optional<InUse> inUse(FlowPart part, String id) {
        List<String> named = schemes(types.getEventType(Long.valueOf(id)));
        if (!named.isEmpty()) {
            return Optional.of(new InUse(InUse.By.SCHEMES, named));
        }
        List<String> firing = workflows.naming(text -> text.names(Kind.EVENT, id));
        return firing.isEmpty() ? Optional.empty() : Optional.of(new InUse(InUse.By.WORKFLOWS, firing));
    }

    @Override
    public void remove(String id) {
        types.deleteEventType(Long.valueOf(id));
    }
}
