package org.sluice.work.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.sluice.testing.HistoryBuilder.instant;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.project.ProjectManager;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.sluice.testing.InMemoryStreamFields;
import org.sluice.testing.InventedExport;
import org.sluice.testing.KnownMarks;
import org.sluice.testing.ManualScheduler;
import org.sluice.testing.RestlessTracker;
import org.sluice.testing.SetClock;
import org.sluice.testing.TrackedJira;
import org.sluice.work.Facts;
import org.sluice.work.ProjectSettings;
import org.sluice.work.Repairs;
import org.sluice.work.StreamField;
import org.sluice.workbench.services.events.Events;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldType;

/** Whatever is done in a tracker in whatever order: the ledger that follows it is the ledger that is read from its beginning. */
public class LedgerFollowsTest {

    private static final int DEEDS = 2_000;
    private static final int EACH = 1_000_000;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final SetClock clock = new SetClock(instant("2026-03-10"));
    private final ManualScheduler scheduler = new ManualScheduler();

    @Rule
    public final TrackedJira jira = new TrackedJira(clock, WiredLedger.TABLES);

    private final Events events = new Events();
    private final InMemoryStreamFields streams = new InMemoryStreamFields();

    @Before
    public void bringInTasks() throws IOException {
        String lake = Files.readString(InventedExport.of(25, folder.getRoot().toPath()));
        jira.bringIn(lake);
        jira.bringIn(lake.replace("LAKE", "SHORE")
                .replace("Lake ferry", "Shore")
                .replace("\"10000\",\"name\":\"Shore\"", "\"10010\",\"name\":\"Shore\"")
                .replace("\"id\":\"100", "\"id\":\"200"));
        giveStreams();
        jira.services.tellEvents(jira.operations, events);
    }

    private void giveStreams() {
        CustomField field = jira.tracker.fields().add("Stream", "", FieldType.SELECT);
        long urgent = jira.tracker.options().add(field, "Urgent").id();
        long planned = jira.tracker.options().add(field, "Planned").id();
        jira.tracker.options().add(field, "Neither");
        streams.complete(new StreamField(field.fieldId(), field.name(), urgent, planned, Optional.empty()));
        projects().forEach(project -> streams.give(project, true));
    }

    @Test
    public void shouldBeTheLedgerFromScratchAfterTwoThousandDeeds() {
        AoLedger ledger = started(true);
        RestlessTracker people = people();

        qt().withExamples(2)
                .withShrinkCycles(0)
                .forAll(integers().between(1, EACH))
                .checkAssert(seed -> follows(ledger, people, new Random(seed)));

        assertThat(people.done().keySet())
                .contains("make", "status", "resolve", "open again", "team", "priority", "move", "delete", "stream");
    }

    private void follows(AoLedger ledger, RestlessTracker people, Random chance) {
        for (int deed = 0; deed < DEEDS / 2; deed++) {
            people.act(chance.nextInt(EACH));
            tick();
            if (chance.nextInt(20) == 0) {
                scheduler.runAll();
                projects().forEach(ledger::facts);
            }
        }
        people.act(RestlessTracker.MAKE);
        clock.set(clock.instant().plus(LedgerFollower.SEARCH_LAG));
        scheduler.runAll();

        projects().forEach(project -> assertThat(ledger.facts(project)).isEqualTo(fromScratch(project)));
        assertThat(projects()).anyMatch(project -> ledger.state(project)
                .asOf()
                .equals(Optional.of(clock.instant().minus(LedgerFollower.SEARCH_LAG))));
        nightPasses(ledger);
        projects().forEach(project -> assertThat(
                        ledger.lastCheck(project).orElseThrow().repairs())
                .isEqualTo(Repairs.NONE));
    }

    @Test
    public void shouldBePutRightAtNightWhenNoEventCame() {
        AoLedger ledger = started(false);
        RestlessTracker people = people();

        for (int deed = 0; deed < 400; deed++) {
            people.act(deed * 7_919);
            tick();
        }
        nightPasses(ledger);

        projects().forEach(project -> assertThat(ledger.facts(project)).isEqualTo(fromScratch(project)));
        Repairs repairs = projects().stream()
                .map(project -> ledger.lastCheck(project).orElseThrow().repairs())
                .reduce(Repairs.NONE, Repairs::plus);
        assertThat(List.of(repairs.missing(), repairs.gone(), repairs.changed()))
                .allMatch(count -> count > 0);
    }

    private void nightPasses(AoLedger ledger) {
        ledger.checkAll();
        scheduler.runAll();
    }

    private void tick() {
        clock.set(clock.instant().plus(Duration.ofMinutes(7)));
    }

    private RestlessTracker people() {
        return new RestlessTracker(
                jira.tracker,
                jira.operations,
                projects(),
                teamField(),
                streams.site().orElseThrow().id());
    }

    private AoLedger started(boolean hearing) {
        WiredLedger wired = WiredLedger.started(jira.tables.activeObjects(), reader(), scheduler, clock);
        if (hearing) {
            wired.hearing(events);
        }
        projects().forEach(project -> wired.ledger().apply(project, settings()));
        scheduler.runAll();
        return wired.ledger();
    }

    private List<Facts> fromScratch(long project) {
        JiraFactsReader reader = reader();
        return reader.reading(project, settings()).facts(reader.ids(project)).stream()
                .map(Facts::kept)
                .toList();
    }

    private JiraFactsReader reader() {
        return new JiraFactsReader(
                jira.get(ProjectManager.class),
                jira.get(IssueManager.class),
                jira.get(ChangeHistoryManager.class),
                new ProjectFields(
                        jira.get(CustomFieldManager.class),
                        jira.get(ConstantsManager.class),
                        streams,
                        new KnownMarks()),
                new UrgentIssues(jira.get(SearchService.class), clock));
    }

    private ProjectSettings settings() {
        return new ProjectSettings(
                true, "en", Optional.of(teamField()), Set.of(), "priority in (P1, P2)", Map.of(), false, false);
    }

    private String teamField() {
        return jira.tracker.fields().byName("Team").get(0).fieldId();
    }

    private List<Long> projects() {
        ProjectManager projects = jira.get(ProjectManager.class);
        return List.of(
                projects.getProjectObjByKey("LAKE").getId(),
                projects.getProjectObjByKey("SHORE").getId());
    }
}
