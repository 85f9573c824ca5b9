package org.sluice.streams.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.instant;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.platform.Words;
import org.sluice.streams.domain.FlowStatus;
import org.sluice.testing.Stub;

/** Tests {@link InTriageFunction} over the tasks of {@link WorkSite}: SUP-1 has been in triage since 2 March 2026; it is 10 March. */
public class InTriageFunctionTest {

    private static final TerminalClause CLAUSE = Stub.of(TerminalClause.class).make();

    @Rule
    public final WorkSite site = new WorkSite();

    @Test
    public void shouldFindWhatHasBeenInTriageForLonger() {
        assertThat(found("SUP", "4h")).containsExactly("SUP-1");
        assertThat(found("SUP", "8d")).containsExactly("SUP-1");
        assertThat(found("SUP", "9d")).isEmpty();
        assertThat(validate("SUP", "30m").hasAnyMessages()).isFalse();
    }

    @Test
    public void shouldCountFromWhenItCameIntoTriageAgain() {
        site.press("rita", "SUP-5", FlowStatus.IN_TRIAGE);

        assertThat(found("SUP", "1h")).containsExactly("SUP-1");
        site.clock.set(instant("2026-03-10T02:00"));
        assertThat(found("SUP", "1h")).containsExactly("SUP-1", "SUP-5");
    }

    @Test
    public void shouldRefuseATimeThatIsNone() {
        for (String time : List.of("", "4", "h", "0h", "-4h", "4w", "4h OR project = OPS", "1.5d")) {
            assertThat(validate("SUP", time).getErrorMessages())
                    .containsExactly("sluice.jql.no-time sluiceInTriage " + time);
            assertThat(found("SUP", time)).isEmpty();
        }
        assertThat(validate("SUP").hasAnyErrors()).isTrue();
    }

    @Test
    public void shouldTellNothingOfAProjectThatTheSearcherMayNotSee() {
        site.revoke("BROWSE_PROJECTS");

        assertThat(validate("SUP", "4h").getErrorMessages())
                .containsExactly("sluice.jql.no-project sluiceInTriage SUP");
        assertThat(found("SUP", "4h")).isEmpty();
    }

    @Test
    public void shouldFindNothingWhereThereAreNoTwoStreamsAndSaySo() {
        assertThat(validate("OPS", "4h").getWarningMessages())
                .containsExactly("sluice.jql.no-streams sluiceInTriage OPS");
        assertThat(found("OPS", "4h")).isEmpty();
    }

    private MessageSet validate(String... arguments) {
        return function().validate(site.user("rita"), new FunctionOperand("sluiceInTriage", arguments), CLAUSE);
    }

    private List<String> found(String... arguments) {
        QueryCreationContext context = Stub.of(QueryCreationContext.class)
                .gives("getApplicationUser", site.user("rita"))
                .gives("isSecurityOverriden", false)
                .make();
        return function().getValues(context, new FunctionOperand("sluiceInTriage", arguments), CLAUSE).stream()
                .map(QueryLiteral::getLongValue)
                .map(id -> site.tasks.find(id).orElseThrow().key())
                .toList();
    }

    private InTriageFunction function() {
        OpenTasks tasks = new OpenTasks(
                site.jira.get(ProjectManager.class),
                site.jira.get(PermissionManager.class),
                site.jira.get(SearchService.class));
        InTriageFunction function = new InTriageFunction(tasks, site.flows, new Words(site.texts));
        function.init(Stub.of(JqlFunctionModuleDescriptor.class)
                .gives("getFunctionName", "sluiceInTriage")
                .gives("isList", true)
                .make());
        return function;
    }
}
