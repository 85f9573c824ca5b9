package org.sluice.streams.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.created;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.platform.Words;
import org.sluice.streams.domain.FlowStatus;
import org.sluice.testing.HistoryBuilder;
import org.sluice.testing.InMemoryLedger;
import org.sluice.testing.Stub;
import org.sluice.work.Facts;
import org.sluice.work.LedgerState;
import org.sluice.work.ProjectSettings;

/** Tests {@link HopsFunction}, {@link BouncedFunction} and {@link HopTasks} over the tasks of {@link WorkSite}. */
public class OwnersFunctionsTest {

    private static final TerminalClause CLAUSE = Stub.of(TerminalClause.class).make();

    @Rule
    public final WorkSite site = new WorkSite();

    private final InMemoryLedger ledger = new InMemoryLedger();

    /** SUP-2 went from red to blue, SUP-4 on to red again, SUP-5 went nowhere; SUP-7 did and is solved. */
    @Before
    public void readLedger() {
        measure(
                owned("SUP-4", "RED", "BLUE", "RED").facts(),
                owned("SUP-2", "RED", "BLUE").facts(),
                owned("SUP-5", "RED").facts(),
                owned("SUP-7", "RED", "BLUE").solved().facts());
    }

    @Test
    public void shouldFindOpenTasksThatWentFromTeamToTeamSoOften() {
        assertThat(found(hops(), "SUP", "1")).containsExactlyInAnyOrder("SUP-2", "SUP-4");
        assertThat(found(hops(), "SUP", "2")).containsExactly("SUP-4");
        assertThat(found(hops(), "sup", "3")).isEmpty();
        assertThat(validate(hops(), "SUP", "2").hasAnyMessages()).isFalse();
    }

    @Test
    public void shouldFindOpenTasksThatCameBack() {
        assertThat(found(bounced(), "SUP")).containsExactly("SUP-4");
        assertThat(validate(bounced(), "SUP").hasAnyMessages()).isFalse();
    }

    @Test
    public void shouldGoByWhatJiraSaysOfATaskThatTheLedgerHasNotHeardOf() {
        site.press("rita", "SUP-4", FlowStatus.DONE);
        site.put("SUP-4", "resolution", "10000");

        assertThat(found(bounced(), "SUP")).isEmpty();
    }

    @Test
    public void shouldRefuseANumberThatIsNone() {
        for (String number : List.of("0", "-1", "two", "1.5", "", "99999999999")) {
            assertThat(validate(hops(), "SUP", number).getErrorMessages())
                    .containsExactly("sluice.jql.no-hops sluiceHops " + number);
            assertThat(found(hops(), "SUP", number)).isEmpty();
        }
        assertThat(validate(hops(), "SUP").hasAnyErrors()).isTrue();
        assertThat(validate(bounced()).hasAnyErrors()).isTrue();
        assertThat(found(bounced(), "SUP", "2")).isEmpty();
    }

    @Test
    public void shouldTellNothingOfAProjectThatTheSearcherMayNotSee() {
        site.revoke("BROWSE_PROJECTS");

        assertThat(validate(hops(), "SUP", "1").getErrorMessages())
                .containsExactly("sluice.jql.no-project sluiceHops SUP");
        assertThat(validate(hops(), "SUP", "1").getWarningMessages()).isEmpty();
        assertThat(found(hops(), "SUP", "1")).isEmpty();
    }

    @Test
    public void shouldSayWhyItFindsNothingWhereNothingIsMeasured() {
        ledger.at(site.project("SUP"), LedgerState.OFF);
        assertThat(validate(bounced(), "SUP").getWarningMessages())
                .containsExactly("sluice.jql.not-measured sluiceBounced SUP");

        ledger.at(site.project("SUP"), LedgerState.filling(1, 2));
        assertThat(validate(bounced(), "SUP").getWarningMessages())
                .containsExactly("sluice.jql.filling sluiceBounced SUP");
        assertThat(found(bounced(), "SUP")).isEmpty();
    }

    @Test
    public void shouldStandForAThousandTasksAndSayThatThereAreMore() {
        long four = site.issue("SUP-4").id();
        IssueManager crowded = Stub.of(IssueManager.class)
                .answers("getIssueObjects", asked -> java.util.stream.Stream.generate(
                                () -> site.jira.get(IssueManager.class).getIssueObject(four))
                        .limit(1)
                        .toList())
                .make();
        measure(LongStream.range(0, 1_001)
                .mapToObj(i -> owned("SUP-4", "RED", "BLUE").facts())
                .toArray(Facts[]::new));

        assertThat(function(new HopsFunction(tasks(), hopTasks(crowded), site.flows, words()), "sluiceHops")
                        .validate(site.user("rita"), operand("sluiceHops", "SUP", "1"), CLAUSE)
                        .getWarningMessages())
                .containsExactly("sluice.jql.more sluiceHops 1000");
        assertThat(values(hops(), "SUP", "1")).hasSize(1_000);
    }

    private HistoryBuilder owned(String key, String first, String... others) {
        HistoryBuilder history = created("2026-03-02").id(site.issue(key).id()).owned(first);
        for (int i = 0; i < others.length; i++) {
            history.on("2026-03-0" + (3 + i)).owned(others[i]);
        }
        return history;
    }

    private void measure(Facts... facts) {
        ledger.with(site.project("SUP"), facts)
                .apply(
                        site.project("SUP"),
                        new ProjectSettings(true, "en", Optional.empty(), Set.of(), "", Map.of(), false, false));
    }

    private OwnersFunction hops() {
        return function(
                new HopsFunction(tasks(), hopTasks(site.jira.get(IssueManager.class)), site.flows, words()),
                "sluiceHops");
    }

    private OwnersFunction bounced() {
        return function(
                new BouncedFunction(tasks(), hopTasks(site.jira.get(IssueManager.class)), site.flows, words()),
                "sluiceBounced");
    }

    private static OwnersFunction function(OwnersFunction function, String name) {
        function.init(Stub.of(JqlFunctionModuleDescriptor.class)
                .gives("getFunctionName", name)
                .gives("isList", true)
                .make());
        return function;
    }

    private HopTasks hopTasks(IssueManager issues) {
        return new HopTasks(ledger, issues, site.jira.get(PermissionManager.class));
    }

    private OpenTasks tasks() {
        return new OpenTasks(
                site.jira.get(ProjectManager.class),
                site.jira.get(PermissionManager.class),
                site.jira.get(SearchService.class));
    }

    private Words words() {
        return new Words(site.texts);
    }

    private MessageSet validate(OwnersFunction function, String... arguments) {
        return function.validate(site.user("rita"), operand(function.getFunctionName(), arguments), CLAUSE);
    }

    private List<String> found(OwnersFunction function, String... arguments) {
        return values(function, arguments).stream()
                .map(QueryLiteral::getLongValue)
                .map(id -> site.tasks.find(id).orElseThrow().key())
                .toList();
    }

    private List<QueryLiteral> values(OwnersFunction function, String... arguments) {
        QueryCreationContext context = Stub.of(QueryCreationContext.class)
                .gives("getApplicationUser", site.user("rita"))
                .gives("isSecurityOverriden", false)
                .make();
        return function.getValues(context, operand(function.getFunctionName(), arguments), CLAUSE);
    }

    private static FunctionOperand operand(String name, String... arguments) {
        return new FunctionOperand(name, arguments);
    }
}
