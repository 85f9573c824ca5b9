package org.sluice.workbench.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.Test;

/** What the story tells of single tasks: never the future, always in order, the same for the same dice. */
public class StoryTest {
    private static final Instant NOW = Instant.parse("2026-06-15T10:00:00Z");
    private static final Instant TURN = Instant.parse("2026-03-16T00:00:00Z");

    @Test
    public void shouldLeaveATaskOfTheLastHoursWhereItsWayEnds() {
        Story story = new Story(new Random(1), NOW, TURN);

        assertThat(statusOf(story.tellUntilNow(1, Duration.ofHours(2), Story.NEW)))
                .isEqualTo("In triage");
        assertThat(statusOf(story.tellUntilNow(2, Duration.ofHours(26), Story.READY)))
                .isEqualTo("Ready to start");
        assertThat(statusOf(story.tellUntilNow(3, Duration.ofHours(50), Story.WAITING)))
                .isEqualTo("Waiting for reporter");
    }

    @Test
    public void shouldGoTheWayInEqualSteps() {
        JsonNode task = new Story(new Random(1), NOW, TURN).tellUntilNow(1, Duration.ofDays(2), Story.WAITING);

        // two days in four steps of twelve, the first at the arrival on 13 June at ten
        assertThat(task.path("fields").path("created").asText()).isEqualTo("2026-06-13T10:00:00.000+0000");
        assertThat(moments(task))
                .containsExactly(
                        "2026-06-13T22:00:00.000+0000", "2026-06-14T10:00:00.000+0000", "2026-06-14T22:00:00.000+0000");
        assertThat(task.path("fields").path("updated").asText()).isEqualTo("2026-06-14T22:00:00.000+0000");
    }

    @Test
    public void shouldAssignWhatIsInProgressAndNothingBefore() {
        Story story = new Story(new Random(1), NOW, TURN);

        assertThat(story.tellUntilNow(1, Duration.ofHours(50), Story.WAITING)
                        .path("fields")
                        .has("assignee"))
                .isTrue();
        assertThat(story.tellUntilNow(2, Duration.ofHours(26), Story.READY)
                        .path("fields")
                        .has("assignee"))
                .isFalse();
    }

    @Test
    public void shouldTellNothingThatIsYetToCome() {
        Story story = new Story(new Random(3), NOW, TURN);

        for (int number = 1; number <= 40; number++) {
            JsonNode task = story.tell(number, NOW.minus(Duration.ofHours(3L * number)));

            assertThat(moments(task))
                    .as(task.path("key").asText())
                    .isSorted()
                    .allMatch(when -> when.compareTo("2026-06-15T10:00:00.000+0000") < 0);
        }
    }

    @Test
    public void shouldTellTheSameWithTheSameDice() {
        Instant arrival = Instant.parse("2026-02-02T08:00:00Z");

        JsonNode first = new Story(new Random(7), NOW, TURN).tell(1, arrival);
        JsonNode second = new Story(new Random(7), NOW, TURN).tell(1, arrival);

        assertThat(second).isEqualTo(first);
    }

    @Test
    public void shouldEndEveryHistoryAtWhatTheFieldsHold() {
        Story story = new Story(new Random(5), NOW, TURN);

        for (int number = 1; number <= 60; number++) {
            JsonNode task = story.tell(number, TURN.minus(Duration.ofDays(number)));
            String last = "In triage";
            for (JsonNode item :
                    task.findValues("items").stream().flatMap(StoryTest::each).toList()) {
                last = item.path("field").asText().equals("status")
                        ? item.path("toString").asText()
                        : last;
            }

            assertThat(statusOf(task)).as(task.path("key").asText()).isEqualTo(last);
        }
    }

    @Test
    public void shouldGiveAResolutionToWhatIsDoneAndToNothingElse() {
        Story story = new Story(new Random(9), NOW, TURN);

        for (int number = 1; number <= 60; number++) {
            JsonNode fields =
                    story.tell(number, TURN.plus(Duration.ofDays(number))).path("fields");

            assertThat(fields.path("resolution").isObject())
                    .isEqualTo(fields.path("status").path("name").asText().equals("Done"));
        }
    }

    private static Stream<JsonNode> each(JsonNode items) {
        List<JsonNode> all = new ArrayList<>();
        items.forEach(all::add);
        return all.stream();
    }

    private static List<String> moments(JsonNode task) {
        return task.path("changelog").path("histories").findValuesAsText("created");
    }

    private static String statusOf(JsonNode task) {
        return task.path("fields").path("status").path("name").asText();
    }
}
