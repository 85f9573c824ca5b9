package org.sluice.workbench.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Test;

/** The neighbours' projects have enough in them to be looked at, and nothing of it depends on what the team does. */
public class NeighbourTest {
    private static final Told STORY = Told.on("2026-12-09");

    @Test
    public void shouldSolveEnoughInAYearToSayHowLongItTakes() {
        for (String key : Set.of("MED-", "NET-")) {
            List<JsonNode> solved = of(key).stream()
                    .filter(Told::isResolved)
                    .filter(task -> Told.resolved(task).isAfter(STORY.turn().minus(Duration.ofDays(90))))
                    .toList();

            assertThat(solved).as(key).hasSizeBetween(250, 900);
        }
    }

    @Test
    public void shouldKeepSomeOpenAndNoneOfThemForever() {
        Instant halfAYearBefore = STORY.turn().plus(Duration.ofDays(90));

        for (String key : Set.of("MED-", "NET-")) {
            List<JsonNode> open =
                    of(key).stream().filter(task -> !Told.isResolved(task)).toList();

            assertThat(open).as(key).hasSizeBetween(3, 60);
            assertThat(open).allMatch(task -> Told.created(task).isAfter(halfAYearBefore));
        }
    }

    @Test
    public void shouldLetOneTaskTypeHangOnOnePersonAndNotTheOthers() {
        Map<String, Set<String>> solvers = of("MED-").stream()
                .filter(Told::isResolved)
                .filter(task -> !task.path("fields").path("components").isEmpty())
                .filter(task -> type(task).matches("Pumps.*|Patient.*|Ultrasound.*|Beds.*"))
                .collect(Collectors.groupingBy(
                        NeighbourTest::type, Collectors.mapping(NeighbourTest::solver, Collectors.toSet())));

        assertThat(solvers).hasSize(4).containsEntry("Ultrasound and imaging", Set.of("Ulrika Norrhag"));
        assertThat(solvers.values()).filteredOn(who -> who.size() == 1).hasSize(1);
    }

    @Test
    public void shouldNumberItsTasksWithoutGapsAndSendNoneToTheTeam() {
        SmallWorld small = new SmallWorld(1);
        Neighbour neighbour = new Neighbour(Project.NET, small.world, 60);

        neighbour.on(SmallWorld.MONDAY.atZone(OfficeHours.ZONE).toLocalDate());
        small.runDays(60);
        List<JsonNode> told = small.world.register().since(SmallWorld.MONDAY.minus(Duration.ofDays(1)));

        assertThat(told).hasSizeGreaterThan(5);
        assertThat(told.stream().map(task -> task.path("key").asText()))
                .startsWith("NET-872", "NET-873", "NET-874")
                .doesNotHaveDuplicates();
        assertThat(told).allMatch(task -> Told.items(task).noneMatch(item -> Told.isField(item, "project")));
    }

    @Test
    public void shouldSayNothingWithAGapInIt() {
        for (Project project : List.of(Project.MED, Project.NET)) {
            assertThat(Specialty.of(project))
                    .hasSize(4)
                    .allMatch(one -> one.tasks().size() > 4);
        }
        assertThat(STORY.all())
                .noneMatch(task -> task.path("fields").path("summary").asText().matches(".*[{}].*"));
    }

    private static List<JsonNode> of(String key) {
        return STORY.all().stream()
                .filter(task -> task.path("key").asText().startsWith(key))
                .toList();
    }

    private static String type(JsonNode task) {
        return task.path("fields").path("components").path(0).path("name").asText();
    }

    private static String solver(JsonNode task) {
        return task.path("fields").path("assignee").path("displayName").asText();
    }
}
