package org.sluice.workbench.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.event.type.EventTypeManager;
import java.time.Instant;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.WorkPlace;
import org.sluice.workbench.tracker.config.MadeEvent;
import org.sluice.workbench.workflow.store.Workflow;
import org.sluice.workbench.workflow.store.Workflows;

/** Plugins make kinds of issue events of their own, which no notification scheme names, and remove them. */
public class MadeEventTypesTest {
    @Rule
    public final WorkPlace place = new WorkPlace();

    private EventTypeManager types;

    @Before
    public void start() {
        types = WorkingJira.over(place).get(EventTypeManager.class);
    }

    @Test
    public void shouldMakeAKindBesideJirasOwn() {
        types.addEventType(new EventType("Task paused", null, 13L));

        EventType made = made("Task paused");
        assertThat(made.getId()).isGreaterThanOrEqualTo(10000);
        assertThat(made.getTemplateId()).isEqualTo(13);
        assertThat(made.getDescription()).isEmpty();
        assertThat(types.getEventType(made.getId()).getName()).isEqualTo("Task paused");
        assertThat(types.getEventTypes()).hasSize(20);
        assertThat(types.getEventType(EventType.ISSUE_GENERICEVENT_ID).getName())
                .isEqualTo("Generic Event");
    }

    @Test
    public void shouldHaveTheOneNotificationSchemeNameJirasOwnAlone() {
        types.addEventType(new EventType("Task paused", "", 13L));

        assertThat(types.getAssociatedNotificationSchemes(made("Task paused"))).isEmpty();
        assertThat(types.getAssociatedNotificationSchemes(types.getEventType(EventType.ISSUE_CREATED_ID)))
                .containsValue("Default Notification Scheme");
    }

    @Test
    public void shouldRefuseANameThatIsThereAndAKindWithoutNameOrTemplate() {
        types.addEventType(new EventType("Task paused", "", 13L));

        assertThat(types.isEventTypeExists("TASK PAUSED")).isTrue();
        assertThat(types.isEventTypeExists("generic event")).isTrue();
        assertThat(types.isEventTypeExists("Task left")).isFalse();
        assertThatThrownBy(() -> types.addEventType(new EventType("task paused", "", 13L)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("task paused");
        assertThatThrownBy(() -> types.addEventType(new EventType(" ", "", 13L)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> types.addEventType(new EventType("Task left", "", null)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    public void shouldRemoveWhatWasMadeAndNothingOfJirasOwn() {
        types.addEventType(new EventType("Task paused", "", 13L));

        types.deleteEventType(made("Task paused").getId());

        assertThat(types.getEventTypes()).hasSize(19);
        assertThatThrownBy(() -> types.deleteEventType(13L)).hasMessageContaining("13");
        assertThatThrownBy(() -> types.deleteEventType(10077L)).hasMessageContaining("10077");
    }

    @Test
    public void shouldKeepWhatAWorkflowFires() {
        types.addEventType(new EventType("Task paused", "", 13L));
        long id = made("Task paused").getId();
        Workflows workflows = new Workflows(place.tracker().database());
        workflows.save(new Workflow("Kept", false, "", firing(id), Optional.empty(), Instant.EPOCH));

        assertThatThrownBy(() -> types.deleteEventType(id)).hasMessageContaining("Kept");

        workflows.save(new Workflow("Kept", false, "", firing(13), Optional.empty(), Instant.EPOCH));
        types.deleteEventType(id);
        assertThat(types.isEventTypeExists("Task paused")).isFalse();
    }

    @Test
    public void shouldTellWhatIsNotThereYetAndRefuseANameThatIsTooLong() {
        EventType none = new EventType("Task left", "", 13L);

        assertThat(types.getAssociatedNotificationSchemes(none)).isEmpty();
        assertThatThrownBy(() -> types.addEventType(new EventType("n".repeat(61), "", 13L)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("60");
        types.addEventType(new EventType("n".repeat(60), "", 13L));
        assertThat(types.getEventTypes()).hasSize(MadeEvent.LAST_OWN + 1);
    }

    private static String firing(long id) {
        return """
                <workflow><initial-actions><action id="1" name="Create"><results>
                <unconditional-result old-status="null" status="open" step="1"><post-functions><function type="class">
                <arg name="class.name">com.atlassian.jira.workflow.function.event.FireIssueEventFunction</arg>
                <arg name="eventTypeId">%d</arg></function></post-functions></unconditional-result></results></action></initial-actions>
                <steps><step id="1" name="Open"><meta name="jira.status.id">1</meta></step></steps></workflow>
                """
                .formatted(id);
    }

    private EventType made(String name) {
        return types.getEventTypes().stream()
                .filter(type -> type.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
