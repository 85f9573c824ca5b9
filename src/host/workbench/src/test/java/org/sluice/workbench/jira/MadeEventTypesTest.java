package org.sluice.workbench.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.event.type.EventTypeManager;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.WorkPlace;

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

    private EventType made(String name) {
        return types.getEventTypes().stream()
                .filter(type -> type.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
