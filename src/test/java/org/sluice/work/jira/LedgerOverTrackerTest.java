package org.sluice.work.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.instant;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.project.ProjectManager;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.testing.InMemoryStreamFields;
import org.sluice.testing.KnownMarks;
import org.sluice.testing.ManualScheduler;
import org.sluice.testing.TrackedJira;
import org.sluice.work.Facts;
import org.sluice.work.Outcome;
import org.sluice.work.Owners;
import org.sluice.work.ProjectSettings;
import org.sluice.work.Stream;
import org.sluice.work.StreamField;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldType;

/** Fills a ledger from a tracker's own tables, through the services that a plugin gets, and counts the statements. */
public class LedgerOverTrackerTest {

    private static final int TASKS = 210;
    private static final Clock CLOCK = Clock.fixed(instant("2026-03-10"), ZoneOffset.UTC);
    private static final ProjectSettings ON =
            new ProjectSettings(true, "en", Optional.of("customfield_10100"), Set.of(), "", Map.of(), false, false);

    private final ManualScheduler scheduler = new ManualScheduler();
    private final InMemoryStreamFields streams = new InMemoryStreamFields();

    @Rule
    public final TrackedJira jira = new TrackedJira(CLOCK, WiredLedger.TABLES);

    @Before
    public void bringInTasks() {
        jira.bringIn(export());
    }

    @Test
    public void shouldFindTheFactsOfTheImportedHistory() {
        AoLedger ledger = filled(ON);

        assertThat(ledger.facts(project())).hasSize(TASKS).allSatisfy(facts -> {
            assertThat(facts.progress().arrived()).isEqualTo(instant("2026-03-02"));
            assertThat(facts.outcome().flatMap(Outcome::done)).contains(instant("2026-03-04"));
            assertThat(facts.outcome().flatMap(Outcome::resolver)).isEmpty();
            assertThat(facts.owners()).isEqualTo(new Owners(2, 1));
            assertThat(facts.taskTypes()).hasSize(1);
        });
    }

    @Test
    public void shouldTakeAtMostSixStatementsForEachTask() {
        assertAtMostSixStatements();
    }

    /** One that was there before Sluice, so that each task without a change of it has to be asked. */
    @Test
    public void shouldTakeAtMostSixStatementsThoughEachTaskIsAskedForItsStream() {
        CustomField field = jira.tracker.fields().add("Stream", "", FieldType.SELECT);
        long urgent = jira.tracker.options().add(field, "Urgent").id();
        long planned = jira.tracker.options().add(field, "Planned").id();
        streams.complete(new StreamField(field.fieldId(), field.name(), urgent, planned, Optional.empty()));
        streams.give(project(), false);

        assertAtMostSixStatements();
    }

    private void assertAtMostSixStatements() {
        AoLedger ledger = ledger();
        ledger.apply(project(), ON);
        long before = jira.database.statements().executed();

        scheduler.runAll();

        assertThat(jira.database.statements().executed() - before).isLessThanOrEqualTo(6 * TASKS);
        assertThat(ledger.state(project()).ready()).isTrue();
    }

    @Test
    public void shouldFindTheStreamsByTheQueryWhoeverMayBrowse() {
        AoLedger ledger = filled(new ProjectSettings(
                true, "en", Optional.empty(), Set.of(), "status = Closed and key = OPS-7", Map.of(), false, false));

        Map<Optional<Stream>, Long> streams =
                ledger.facts(project()).stream().collect(Collectors.groupingBy(Facts::stream, Collectors.counting()));

        assertThat(streams).isEqualTo(Map.of(Optional.of(Stream.URGENT), 1L, Optional.of(Stream.PLANNED), TASKS - 1L));
    }

    @Test
    public void shouldFindTasksByTheirIdsWhereTooManyCameInAtOnce() throws Exception {
        SearchService search = jira.get(SearchService.class);
        SearchService crowded = (SearchService) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {SearchService.class}, (proxy, method, arguments) -> {
                    Object answer = method.invoke(search, arguments);
                    boolean all = method.getName().startsWith("searchCount") && answer.equals((long) TASKS);
                    return all ? Long.valueOf(6_000) : answer;
                });
        List<Long> ids = new ArrayList<>(jira.get(IssueManager.class).getIssueIdsForProject(project()));

        assertThat(new UrgentIssues(crowded, CLOCK).of(project(), "status = Closed ORDER BY created", () -> ids))
                .contains(Set.copyOf(ids));
    }

    private AoLedger filled(ProjectSettings settings) {
        AoLedger ledger = ledger();
        ledger.apply(project(), settings);
        scheduler.runAll();
        assertThat(ledger.state(project()).ready()).isTrue();
        return ledger;
    }

    private AoLedger ledger() {
        JiraFactsReader reader = new JiraFactsReader(
                jira.get(ProjectManager.class),
                jira.get(IssueManager.class),
                jira.get(ChangeHistoryManager.class),
                new ProjectFields(
                        jira.get(CustomFieldManager.class),
                        jira.get(ConstantsManager.class),
                        streams,
                        new KnownMarks()),
                new UrgentIssues(jira.get(SearchService.class), CLOCK));
        return WiredLedger.started(jira.tables.activeObjects(), reader, scheduler, CLOCK)
                .ledger();
    }

    private long project() {
        return jira.get(ProjectManager.class).getProjectObjByKey("OPS").getId();
    }

    private static String export() {
        return IntStream.rangeClosed(1, TASKS)
                .mapToObj(LedgerOverTrackerTest::issue)
                .collect(Collectors.joining(
                        ",",
                        "{\"startAt\":0,\"maxResults\":210,\"total\":210,\"issues\":[",
                        "],\"names\":{\"customfield_10100\":\"Owner\"}}"));
    }

    /** Created on 2 March, owned RED, BLUE, RED, solved on the 4th. */
    private static String issue(int number) {
        return """
                {"id":"%d","key":"OPS-%d","fields":{"project":{"id":"1","key":"OPS","name":"Operations"},
                 "issuetype":{"id":"Task","name":"Task","subtask":false},"priority":{"id":"High","name":"High"},
                 "summary":"Printer","status":{"id":"Closed","name":"Closed","statusCategory":{"key":"done"}},
                 "resolution":{"id":"Done","name":"Done"},"resolutiondate":"2026-03-04T00:00:00.000+0000",
                 "created":"2026-03-02T00:00:00.000+0000","updated":"2026-03-04T00:00:00.000+0000",
                 "assignee":{"name":"ann","key":"ann","displayName":"Ann"},
                 "reporter":{"name":"bo","key":"bo","displayName":"Bo"},
                 "creator":{"name":"bo","key":"bo","displayName":"Bo"},
                 "components":[{"id":"Print","name":"Print"}],"labels":[],
                 "customfield_10100":{"id":"RED","value":"RED"}},
                 "changelog":{"histories":[
                  {"id":"%d1","author":{"name":"ann","key":"ann","displayName":"Ann"},"created":"2026-03-03T00:00:00.000+0000",
                   "items":[%s,%s]},
                  {"id":"%d2","author":{"name":"ann","key":"ann","displayName":"Ann"},"created":"2026-03-04T00:00:00.000+0000",
                   "items":[%s,%s,%s]}]}}"""
                .formatted(
                        number,
                        number,
                        number,
                        item("status", "jira", "\"To do\"", "\"In progress\""),
                        item("Owner", "custom", "\"RED\"", "\"BLUE\""),
                        number,
                        item("status", "jira", "\"In progress\"", "\"Closed\""),
                        item("Owner", "custom", "\"BLUE\"", "\"RED\""),
                        item("resolution", "jira", "null", "\"Done\""));
    }

    private static String item(String field, String type, String from, String to) {
        return """
                {"field":"%s","fieldtype":"%s","from":%s,"fromString":%s,"to":%s,"toString":%s}"""
                .formatted(field, type, from, from, to, to);
    }
}
