package org.sluice.work.rules.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.sluice.testing.HistoryBuilder.instant;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenImpl;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.WorkflowContext;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.platform.HostParts;
import org.sluice.testing.FakeJira;
import org.sluice.testing.InMemoryStreamFields;
import org.sluice.testing.InventedExport;
import org.sluice.testing.SetClock;
import org.sluice.testing.Stub;
import org.sluice.testing.TrackedJira;
import org.sluice.work.rules.Finding;
import org.sluice.work.rules.Verdict;
import org.sluice.workbench.workflow.xml.WorkflowXml;

/** Tests {@link RuleScreens} as {@link Guard} uses it: transition 11 has no screen, and the one of 12 shows the day on which a task is due. */
public class RuleScreensTest {

    private static final Finding REASON = Finding.of("reason").at(List.of("customfield_1", "comment"));
    private static final Finding DAY = Finding.of("day").at("duedate");
    private static final Finding OTHER_DAY = Finding.of("other day").at("duedate");
    private static final Finding TEAM = Finding.of("team").at("customfield_2");
    private static final Finding OUTCOME = Finding.of("outcome");

    private final SetClock clock = new SetClock(instant("2026-11-25"));

    @Rule
    public final TrackedJira jira = new TrackedJira(clock, List.of(RulePauseRow.class, SaidRow.class));

    private final Set<String> forbidden = new HashSet<>();
    private Guard guard;
    private String screen = "";

    @Before
    public void setUp() {
        jira.bringIn(InventedExport.text(1));
        FieldScreen made = new FieldScreenImpl(jira.get(FieldScreenManager.class));
        made.setName("Wish");
        made.store();
        made.addTab("Wish").addFieldScreenLayoutItem("duedate");
        screen = made.getId().toString();
        guard = new Guard(
                new TaskStreams(new InMemoryStreamFields(), jira.get(CustomFieldManager.class), clock),
                new AoPausedRules(jira.tables.activeObjects(), clock),
                new AoRuleLog(jira.tables.activeObjects(), Runnable::run),
                new RuleScreens(parts()),
                new FakeJira().texts(),
                clock);
    }

    private HostParts parts() {
        PermissionManager permissions = Stub.of(PermissionManager.class)
                .answers("hasPermission", right -> !forbidden.contains(String.valueOf(right[0])))
                .make();
        return new HostParts() {
            @Override
            public <T> Optional<T> find(Class<T> type) {
                return Optional.of(type == PermissionManager.class ? type.cast(permissions) : jira.get(type));
            }
        };
    }

    @Test
    public void shouldTellAboveWhatTheCallerIsShownNoFieldFor() {
        forbidden.add(String.valueOf(ProjectPermissions.SCHEDULE_ISSUES));
        forbidden.add(String.valueOf(ProjectPermissions.ADD_COMMENTS));

        InvalidInputException refusal = refused(12, REASON, DAY);

        assertThat((Object) refusal.getGenericErrors()).isEqualTo(List.of("reason", "day"));
    }

    @Test
    public void shouldTellAtOnceWhatIsWrongAtItsFieldAndTheRestAboveTheScreen() {
        InvalidInputException refusal = refused(12, REASON, DAY, TEAM, OTHER_DAY, OUTCOME);

        assertThat((Object) refusal.getErrors()).isEqualTo(Map.of("comment", "reason", "duedate", "day other day"));
        assertThat((Object) refusal.getGenericErrors()).isEqualTo(List.of("team", "outcome"));
    }

    /** Jira's REST interface needs no screen, and nothing that was found may vanish. */
    @Test
    public void shouldTellAllAboveWhereThereIsNoScreenOrItCannotBeTold() {
        InvalidInputException refusal = refused(11, REASON, DAY);
        InvalidInputException unknown = refused(4711, REASON, DAY);

        assertThat((Object) refusal.getErrors()).isEqualTo(Map.of());
        assertThat((Object) refusal.getGenericErrors()).isEqualTo(List.of("reason", "day"));
        assertThat((Object) unknown.getGenericErrors()).isEqualTo(List.of("reason", "day"));
    }

    private InvalidInputException refused(int action, Finding... findings) {
        Issue issue = jira.get(IssueManager.class).getIssueObject("LAKE-1");
        RuleCall call = new RuleCall(
                "a-rule",
                Map.of(
                        "issue",
                        issue,
                        "descriptor",
                        WorkflowXml.read(
                                """
                                <workflow><initial-actions><action id="1" name="Create"><results>
                                <unconditional-result old-status="null" status="open" step="1"/></results></action></initial-actions>
                                <steps><step id="1" name="Waiting"><meta name="jira.status.id">3</meta><actions>
                                <action id="11" name="Start"><results>
                                <unconditional-result old-status="null" status="open" step="1"/></results></action>
                                <action id="12" name="Wish" view="fieldscreen"><meta name="jira.fieldscreen.id">%s</meta><results>
                                <unconditional-result old-status="null" status="open" step="1"/></results></action>
                                </actions></step></steps></workflow>
                                """
                                        .formatted(screen)),
                        "actionId",
                        action,
                        "context",
                        Stub.of(WorkflowContext.class)
                                .gives("getCaller", "sailor-1")
                                .make()),
                Map.of());
        return catchThrowableOfType(
                InvalidInputException.class,
                () -> guard.check(call, judged -> new Verdict(List.of(findings), List.of())));
    }
}
