package org.sluice.streams.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.Query;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.platform.Words;
import org.sluice.streams.domain.FlowStatus;
import org.sluice.testing.Stub;

/** Tests {@link OfferedFunction} over the tasks of {@link WorkSite}: SUP-1 is urgent and nobody's, and OPS has no streams. */
public class OfferedFunctionTest {

    private static final TerminalClause CLAUSE = Stub.of(TerminalClause.class).make();

    @Rule
    public final WorkSite site = new WorkSite();

    @Test
    public void shouldStandForWhatIsOfferedToWhoeverSearchesInAllTheirTeams() {
        assertThat(found("rita")).containsExactly("SUP-1");

        site.team.onUrgent = Optional.of("anton");
        site.offers.offer(site.issue("SUP-1").id(), site.project("SUP"), site.clock.instant());
        assertThat(found("rita")).isEmpty();
        assertThat(found("anton")).containsExactly("SUP-1");

        site.team.outsiders.add("anton");
        assertThat(found("anton")).isEmpty();
    }

    @Test
    public void shouldStandForWhatIsOfferedInOneProject() {
        assertThat(found("rita", "SUP")).containsExactly("SUP-1");
        assertThat(found("rita", "OPS")).isEmpty();
        assertThat(validate("rita", "OPS").getWarningMessages())
                .containsExactly("sluice.jql.no-streams sluiceOfferedToMe OPS");
    }

    @Test
    public void shouldOfferNothingToWhoeverIsNotLoggedIn() {
        assertThat(function().getValues(context(null), operand(), CLAUSE)).isEmpty();
        assertThat(function().validate(null, operand(), CLAUSE).hasAnyMessages())
                .isFalse();
    }

    @Test
    public void shouldRefuseAProjectThatTheSearcherMayNotSeeAsOneThatThereIsNot() {
        site.revoke("BROWSE_PROJECTS");

        for (String key : List.of("SUP", "NONE")) {
            assertThat(validate("rita", key).getErrorMessages())
                    .containsExactly("sluice.jql.no-project sluiceOfferedToMe " + key);
        }
        assertThat(validate("rita").hasAnyMessages()).isFalse();
        assertThat(found("rita")).isEmpty();
    }

    @Test
    public void shouldTakeOneArgumentAtTheMost() {
        assertThat(function().getMinimumNumberOfExpectedArguments()).isZero();
        assertThat(validate("rita", "SUP", "OPS").hasAnyErrors()).isTrue();
    }

    @Test
    public void shouldSayWhereItLooksAtSoManyTasksAndNoMore() {
        SearchService crowded = Stub.of(SearchService.class)
                .answers(
                        "parseQuery",
                        asked -> new SearchService.ParseResult(
                                Stub.of(Query.class).make(), new MessageSetImpl()))
                .gives("searchCount", OpenTasks.MOST + 1L)
                .make();
        FlowTasks tasks = new FlowTasks(
                site.flows,
                site.jira.get(CustomFieldManager.class),
                site.jira.get(IssueManager.class),
                site.jira.get(PermissionManager.class),
                crowded);

        assertThat(function(tasks)
                        .validate(site.user("rita"), operand(), CLAUSE)
                        .getWarningMessages())
                .containsExactly("sluice.jql.most sluiceOfferedToMe 1001 1000");
        assertThat(validate("rita").hasAnyMessages()).isFalse();
    }

    /** As for sluicePaused, a board asks for every quick filter: no question for each task, however many there are. */
    @Test
    public void shouldAskNoMoreWhereMoreIsOffered() {
        site.team.onUrgent = Optional.of("anton");
        site.clock.set(site.clock.instant().plus(Duration.ofHours(1)));
        long[] one = asked("SUP-1");

        String urgent = Long.toString(site.streams.site().orElseThrow().urgent());
        site.put("SUP-5", site.stream.fieldId(), urgent);
        site.put("SUP-8", site.stream.fieldId(), urgent);
        site.put("SUP-8", "assignee", "");
        site.press("anton", "SUP-8", FlowStatus.READY_TO_START);
        site.clock.set(site.clock.instant().plus(Duration.ofHours(1)));
        long[] three = asked("SUP-1", "SUP-5", "SUP-8");

        assertThat(three).isEqualTo(one);
        // the workflow, the field of the stream and the projects as this node knows them, and when tasks were offered
        assertThat(one[0]).isLessThanOrEqualTo(6);
    }

    /** How often the plugin's tables were asked, and the whole database. */
    private long[] asked(String... found) {
        int tables = site.asked();
        long all = site.jira.database.statements().executed();
        assertThat(found("rita")).containsExactlyInAnyOrder(found);
        return new long[] {
            site.asked() - tables, site.jira.database.statements().executed() - all
        };
    }

    private MessageSet validate(String person, String... arguments) {
        return function().validate(site.user(person), operand(arguments), CLAUSE);
    }

    private List<String> found(String person, String... arguments) {
        return function().getValues(context(site.user(person)), operand(arguments), CLAUSE).stream()
                .map(QueryLiteral::getLongValue)
                .map(id -> site.tasks.find(id).orElseThrow().key())
                .toList();
    }

    private static QueryCreationContext context(@Nullable ApplicationUser user) {
        return Stub.of(QueryCreationContext.class)
                .answers("getApplicationUser", asked -> user)
                .gives("isSecurityOverriden", false)
                .make();
    }

    private OfferedFunction function() {
        return function(site.tasks);
    }

    private OfferedFunction function(FlowTasks flowTasks) {
        OpenTasks tasks = new OpenTasks(
                site.jira.get(ProjectManager.class),
                site.jira.get(PermissionManager.class),
                site.jira.get(SearchService.class));
        OfferedFunction function = new OfferedFunction(
                tasks, site.team.offered(flowTasks, site.flows, site.offers), site.flows, new Words(site.texts));
        function.init(Stub.of(JqlFunctionModuleDescriptor.class)
                .gives("getFunctionName", "sluiceOfferedToMe")
                .gives("isList", true)
                .make());
        return function;
    }

    private static FunctionOperand operand(String... arguments) {
        return new FunctionOperand("sluiceOfferedToMe", arguments);
    }
}
