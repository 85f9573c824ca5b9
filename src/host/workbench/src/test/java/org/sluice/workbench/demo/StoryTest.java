package org.sluice.workbench.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** What the story is about shows on whatever day it is told: in June, before Christmas, and when the days are short. */
@RunWith(Parameterized.class)
public class StoryTest {
    private static final Map<String, Told> STORIES = new HashMap<>();

    private final Told story;

    public StoryTest(String day) {
        story = STORIES.computeIfAbsent(day, Told::on);
    }

    @Parameters(name = "{0}")
    public static Collection<Object[]> days() {
        return List.of(new Object[] {"2026-06-15"}, new Object[] {"2026-12-09"}, new Object[] {"2027-02-28"});
    }

    @Test
    public void shouldSolveTasksInHalfTheTime() {
        double before = story.medianHours(story.before(), task -> true);
        double after = story.medianHours(story.settled(), task -> true);

        assertThat(before).isBetween(70.0, 200.0);
        assertThat(after).isBetween(20.0, before * 0.7);
    }

    @Test
    public void shouldSolveUrgentTasksTheSameDay() {
        double before = story.medianHours(story.before(), Told::isUrgent);
        double after = story.medianHours(story.settled(), Told::isUrgent);

        assertThat(before).isBetween(12.0, 40.0);
        assertThat(after).isBetween(2.0, 8.0);
    }

    @Test
    public void shouldPileUpBeforeTheTurnAndWorkItOffAfter() {
        Instant atTheBeginning = story.turn().minus(Duration.ofDays(7 * 36));
        Instant later = story.turn().plus(Duration.ofDays(7 * 34));

        assertThat(story.open(story.turn())).isGreaterThan(story.open(atTheBeginning) * 12 / 10);
        assertThat(story.open(later)).isBetween(8L, story.open(story.turn()) / 2);
    }

    @Test
    public void shouldLetFewerTasksWander() {
        assertThat(story.hopping(story.before())).isBetween(0.5, 0.75);
        assertThat(story.hopping(story.settled())).isBetween(0.1, 0.3);
        assertThat(story.bouncing(story.before())).isGreaterThan(0.1);
        assertThat(story.bouncing(story.settled())).isBetween(0.0, 0.04);
    }

    @Test
    public void shouldSpreadWhatHungOnOnePerson() {
        assertThat(story.topShares(story.before()).values()).hasSize(12).allMatch(share -> share > 0.65);
        assertThat(story.topShares(story.settled()).values())
                .filteredOn(share -> share > 0.6)
                .hasSizeLessThan(3);
    }

    @Test
    public void shouldNameTheStreamOfWhatIsAcceptedAfterTheTurn() {
        List<JsonNode> settled = story.tasks().stream()
                .filter(issue -> story.settled().test(Told.created(issue)))
                .filter(issue -> issue.path("fields")
                        .path("resolution")
                        .path("name")
                        .asText()
                        .equals("Done"))
                .toList();

        assertThat(settled).allMatch(issue -> Set.of("Urgent", "Planned")
                .contains(issue.path("fields")
                        .path(DemoIssue.STREAM_FIELD)
                        .path("value")
                        .asText()));
        assertThat(story.tasks())
                .filteredOn(
                        issue -> Told.isResolved(issue) && Told.resolved(issue).isBefore(story.turn()))
                .noneMatch(issue -> issue.path("fields").has(DemoIssue.STREAM_FIELD));
    }

    @Test
    public void shouldRestAtWeekendsButForWhoIsOnCall() {
        Set<String> team =
                Cast.load().team().stream().map(Cast.Colleague::login).collect(Collectors.toSet());

        assertThat(story.tasks()).filteredOn(task -> !Told.isUrgent(task)).allMatch(task -> Told.histories(task)
                .filter(history ->
                        team.contains(history.path("author").path("name").asText()))
                .noneMatch(StoryTest::isAtWeekend));
        assertThat(Told.share(story.tasks(), task -> Told.histories(task).anyMatch(StoryTest::isAtWeekend)))
                .isLessThan(0.08);
    }

    @Test
    public void shouldHardlySayTheSameTwice() {
        List<String> summaries = story.tasks().stream()
                .map(task -> task.path("fields").path("summary").asText())
                .toList();

        assertThat(Set.copyOf(summaries)).hasSizeGreaterThan(summaries.size() * 94 / 100);
        assertThat(summaries).noneMatch(summary -> summary.contains("{"));
    }

    private static boolean isAtWeekend(JsonNode history) {
        return Country.isWeekend(Told.created(history).atZone(OfficeHours.ZONE).toLocalDate());
    }
}
