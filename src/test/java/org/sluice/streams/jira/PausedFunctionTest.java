package org.sluice.streams.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchResults;
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
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.platform.Words;
import org.sluice.streams.domain.FlowStatus;
import org.sluice.testing.Stub;

/** Tests {@link PausedFunction} and {@link OpenTasks} over the tasks of {@link WorkSite}: SUP-8 is paused, and OPS has no streams. */
public class PausedFunctionTest {

    private static final TerminalClause CLAUSE = Stub.of(TerminalClause.class).make();

    @Rule
    public final WorkSite site = new WorkSite();

    @Test
    public void shouldStandForWhatIsPausedInTheProjectWhoeverLeftIt() {
        site.press("rita", "SUP-4", FlowStatus.PAUSED);

        assertThat(found("rita", "SUP")).containsExactly("SUP-4", "SUP-8");
        assertThat(found("rita", "sup")).hasSize(2);
        assertThat(validate("rita", "SUP").hasAnyMessages()).isFalse();
        site.press("rita", "SUP-4", FlowStatus.IN_PROGRESS);
        assertThat(found("rita", "SUP")).containsExactly("SUP-8");
    }

    @Test
    public void shouldStandForNothingWhereThereAreNoTwoStreamsAndSaySo() {
        assertThat(found("rita", "OPS")).isEmpty();
        assertThat(validate("rita", "OPS").getWarningMessages())
                .containsExactly("sluice.jql.no-streams sluicePaused OPS");
        assertThat(validate("rita", "OPS").hasAnyErrors()).isFalse();
    }

    @Test
    public void shouldRefuseAProjectThatTheSearcherMayNotSeeAsOneThatThereIsNot() {
        assertThat(validate("rita", "NONE").getErrorMessages())
                .containsExactly("sluice.jql.no-project sluicePaused NONE");

        site.revoke("BROWSE_PROJECTS");

        assertThat(validate("rita", "SUP").getErrorMessages())
                .containsExactly("sluice.jql.no-project sluicePaused SUP");
        assertThat(found("rita", "SUP")).isEmpty();
    }

    /** Jira's own searches may ask without a searcher's rights, and without having validated. */
    @Test
    public void shouldFindAllForASearchWhoseSecurityIsOverridden() {
        site.revoke("BROWSE_PROJECTS");
        QueryCreationContext context = Stub.of(QueryCreationContext.class)
                .gives("getApplicationUser", user("rita"))
                .gives("isSecurityOverriden", true)
                .make();
        PausedFunction function = function(site.jira.get(SearchService.class));

        assertThat(function.getValues(context, operand("SUP"), CLAUSE)).hasSize(1);
        assertThat(function.getValues(context, new FunctionOperand("sluicePaused"), CLAUSE))
                .isEmpty();
    }

    @Test
    public void shouldTakeOneArgument() {
        assertThat(validate("rita").hasAnyErrors()).isTrue();
        assertThat(validate("rita", "SUP", "OPS").hasAnyErrors()).isTrue();
        assertThat(function(site.jira.get(SearchService.class)).getMinimumNumberOfExpectedArguments())
                .isEqualTo(1);
        assertThat(function(site.jira.get(SearchService.class)).getDataType()).isEqualTo(JiraDataTypes.ISSUE);
    }

    @Test
    public void shouldSayThatItStandsForSoManyTasksAndNoMore() {
        SearchService crowded = Stub.of(SearchService.class)
                .answers(
                        "parseQuery",
                        asked -> new SearchService.ParseResult(
                                Stub.of(Query.class).make(), new MessageSetImpl()))
                .gives("searchCount", 1312L)
                .gives("search", new SearchResults<Issue>(List.of(), 1312, OpenTasks.MOST, 0))
                .make();

        MessageSet messages = function(crowded).validate(user("rita"), operand("SUP"), CLAUSE);

        assertThat(messages.getWarningMessages()).containsExactly("sluice.jql.most sluicePaused 1312 1000");
    }

    private MessageSet validate(String person, String... arguments) {
        return function(site.jira.get(SearchService.class)).validate(user(person), operand(arguments), CLAUSE);
    }

    private List<String> found(String person, String project) {
        QueryCreationContext context = Stub.of(QueryCreationContext.class)
                .gives("getApplicationUser", user(person))
                .gives("isSecurityOverriden", false)
                .make();
        return function(site.jira.get(SearchService.class)).getValues(context, operand(project), CLAUSE).stream()
                .map(QueryLiteral::getLongValue)
                .map(id -> site.tasks.find(id).orElseThrow().key())
                .toList();
    }

    private PausedFunction function(SearchService search) {
        OpenTasks tasks =
                new OpenTasks(site.jira.get(ProjectManager.class), site.jira.get(PermissionManager.class), search);
        PausedFunction function = new PausedFunction(tasks, site.flows, new Words(site.texts));
        function.init(Stub.of(JqlFunctionModuleDescriptor.class)
                .gives("getFunctionName", "sluicePaused")
                .gives("isList", true)
                .make());
        return function;
    }

    private ApplicationUser user(String name) {
        return site.user(name);
    }

    private static FunctionOperand operand(String... arguments) {
        return new FunctionOperand("sluicePaused", arguments);
    }
}
