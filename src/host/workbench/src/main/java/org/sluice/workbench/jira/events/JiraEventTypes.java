package org.sluice.workbench.jira.events;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.event.type.EventTypeManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sluice.workbench.tracker.config.MadeEvent;
import org.sluice.workbench.tracker.config.MadeEvents;
import org.sluice.workbench.workflow.store.Workflow;
import org.sluice.workbench.workflow.store.Workflows;

/**
 * The kinds of issue events: Jira's own, which the one notification scheme names, and those that somebody made, which it
 * does not name.
 */
public final class JiraEventTypes implements EventTypeManager {
    private static final Map<Long, String> SCHEME = Map.of(10000L, "Default Notification Scheme");
    private static final List<String> SYSTEM = List.of(
            "Issue Created",
            "Issue Updated",
            "Issue Assigned",
            "Issue Resolved",
            "Issue Closed",
            "Issue Commented",
            "Issue Reopened",
            "Issue Deleted",
            "Issue Moved",
            "Work Logged On Issue",
            "Work Started On Issue",
            "Work Stopped On Issue",
            "Generic Event",
            "Issue Comment Edited",
            "Issue Worklog Updated",
            "Issue Worklog Deleted",
            "Issue Comment Deleted",
            "Issue Archived",
            "Issue Restored");

    private final MadeEvents made;
    private final Supplier<Workflows> workflows;

    /** Reads and makes them; the workflows are asked for when one is to go. */
    public JiraEventTypes(MadeEvents made, Supplier<Workflows> workflows) {
        this.made = made;
        this.workflows = workflows;
    }

    @Override
    public Collection<EventType> getEventTypes() {
        List<EventType> types = new ArrayList<>();
        for (int at = 0; at < SYSTEM.size(); at++) {
            Long id = at + 1L;
            types.add(new EventType(id, SYSTEM.get(at), "", id));
        }
        made.all().forEach(one -> types.add(type(one)));
        return types;
    }

    private static EventType type(MadeEvent one) {
        return new EventType(one.id(), one.name(), one.description(), one.templateId());
    }

    @Override
    public EventType getEventType(Long id) {
        return getEventTypes().stream()
                .filter(type -> type.getId().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No event type with the id " + id));
    }

    @Override
    public Map<Long, String> getAssociatedNotificationSchemes(EventType eventType) {
        Long id = eventType.getId();
        return id != null && isSystem(id) ? SCHEME : Map.of();
    }

    @Override
    public void addEventType(EventType eventType) {
        if (eventType.getName() == null || eventType.getName().isBlank() || eventType.getTemplateId() == null) {
            throw new IllegalArgumentException("An event type has a name and a template");
        }
        if (eventType.getName().length() > MadeEvent.LONGEST_NAME) {
            throw new IllegalArgumentException("The name of an event type has at most " + MadeEvent.LONGEST_NAME
                    + " characters: " + eventType.getName());
        }
        if (isEventTypeExists(eventType.getName())) {
            throw new IllegalArgumentException("An event type '" + eventType.getName() + "' already exists");
        }
        String description = eventType.getDescription();
        made.add(eventType.getName(), description == null ? "" : description, eventType.getTemplateId());
    }

    @Override
    public void deleteEventType(Long eventTypeId) {
        getEventType(eventTypeId);
        if (isSystem(eventTypeId)) {
            throw new IllegalArgumentException("Jira's own event type " + eventTypeId + " stays");
        }
        String fires = "<arg name=\"eventTypeId\">" + eventTypeId + "</arg>";
        Workflows now = workflows.get();
        Stream.concat(now.all().stream(), now.drafts().stream())
                .filter(workflow -> workflow.xml().contains(fires))
                .findFirst()
                .map(Workflow::name)
                .ifPresent(name -> {
                    throw new IllegalStateException("The workflow " + name + " fires the event type " + eventTypeId);
                });
        made.remove(eventTypeId);
    }

    @Override
    public boolean isEventTypeExists(String issueTypeName) {
        return getEventTypes().stream().anyMatch(type -> type.getName().equalsIgnoreCase(issueTypeName));
    }

    private static boolean isSystem(long id) {
        return id <= MadeEvent.LAST_OWN;
    }
}
