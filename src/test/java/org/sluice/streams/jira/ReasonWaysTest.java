package org.sluice.streams.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenImpl;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.platform.Lately;
import org.sluice.streams.domain.Limit;
import org.sluice.streams.domain.Severity;
import org.sluice.testing.Stub;
import org.sluice.work.Stream;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldType;
import org.sluice.workbench.workflow.xml.WorkflowXml;

/**
 * Tests {@link ReasonWays}: SUP-1 stands in triage, from where transition 11 leads to <em>Ready</em> and makes planned what is in no stream, and
 * 21, 22 and 23 lead on from there.
 */
public class ReasonWaysTest {

    @Rule
    public final WorkSite site = new WorkSite();

    private String why = "";
    private String shown = "";
    private String other = "";
    private String drawn = "";

    @Before
    public void fillALimitThatAsks() {
        site.team.limits = List.of(new Limit(Stream.PLANNED, Optional.empty(), 3, Severity.ASK));
        site.team.held = 3;
        why = site.line.fieldId();
        FieldScreenManager screens = site.jira.get(FieldScreenManager.class);
        shown = screen(screens, "Why").getId().toString();
        other = screen(screens, "Else").getId().toString();
        Objects.requireNonNull(screens.getFieldScreen(Long.valueOf(shown)))
                .addTab("Start")
                .addFieldScreenLayoutItem(why);
    }

    private static FieldScreen screen(FieldScreenManager screens, String name) {
        FieldScreen screen = new FieldScreenImpl(screens);
        screen.setName(name);
        screen.store();
        return screen;
    }

    @Test
    public void shouldAskOnlyWhereTheRuleStandsOnTheWay() {
        Issue planned = in(Stream.PLANNED, "SUP-5");

        assertThat(asks(ways(commented(), "", ""), planned)).isTrue();
        assertThat(asks(ways("", "", limit(why) + shownOn(shown)), planned)).isTrue();
        assertThat(asks(ways("", "", ""), planned)).isFalse();
        assertThat(asks(ways(commented(), "", ""), in(Stream.URGENT, "SUP-5"))).isFalse();
        site.team.held = 2;
        site.clock.set(site.clock.instant().plusSeconds(60));
        assertThat(asks(ways(commented(), "", ""), planned)).isFalse();
    }

    @Test
    public void shouldLeaveItToTheRuleWhereNobodyCouldBeHeardBesideTheStart() {
        Issue planned = in(Stream.PLANNED, "SUP-5");
        CustomField kind = site.jira.tracker.fields().add("Kind of reason", "", FieldType.SELECT);
        Objects.requireNonNull(site.jira.get(FieldScreenManager.class).getFieldScreen(Long.valueOf(other)))
                .addTab("Start")
                .addFieldScreenLayoutItem(kind.fieldId());

        // a comment is not taken without a screen, and an option is chosen on Jira's own
        assertThat(asks(ways(limit("comment"), "", ""), planned)).isFalse();
        assertThat(asks(ways(limit(kind.fieldId()) + shownOn(other), "", ""), planned))
                .isFalse();
        assertThat(best(limit(kind.fieldId()) + shownOn(other), commented(), ""))
                .isEqualTo("22 comment");
    }

    @Test
    public void shouldAskForATaskThatTheWayMakesPlanned() {
        site.put("SUP-1", site.stream.fieldId(), "");

        assertThat(asks(ways(commented(), "", ""), issue("SUP-1"))).isTrue();
        assertThat(asks(ways("", "", ""), issue("SUP-1"))).isFalse();
        assertThat(asks(ways(commented(), "", ""), in(Stream.URGENT, "SUP-1"))).isFalse();
    }

    @Test
    public void shouldAskForItAlsoWhereAStraightWayIsDrawnThatThePersonHasNot() {
        site.put("SUP-1", site.stream.fieldId(), "");
        drawn = action(12, 3, limit("comment"), "");

        assertThat(ways(commented(), "", "").ask(issue("SUP-1"), () -> true)).isTrue();
        assertThat(ways(commented(), "", "").askedLately(issue("SUP-1"), () -> true))
                .isTrue();
        assertThat(ways(commented(), "", "").ask(issue("SUP-1"), () -> false)).isFalse();
    }

    @Test
    public void shouldSayTheReasonWhereTheRuleHearsIt() {
        // the field is on the screen of the second alone
        assertThat(best(limit(why), limit(why) + shownOn(shown), shownOn(other)))
                .isEqualTo("22 " + why);
        // before a comment, and before a comment that nobody would take
        assertThat(best(commented(), limit(why) + shownOn(shown), "")).isEqualTo("22 " + why);
        assertThat(best(limit("comment"), limit(why) + shownOn(shown), "")).isEqualTo("22 " + why);
        assertThat(best("", commented(), "")).isEqualTo("22 comment");
        assertThat(best(limit("comment"), commented(), "")).isEqualTo("22 comment");
        // nothing hears it: a comment at least, on the first that has a screen
        assertThat(best(limit(why), limit(why) + shownOn(other), "")).isEqualTo("22 comment");
        assertThat(best("", "", "")).isEqualTo("21 comment");
    }

    /** A second after whoever asked before, since a look at a task may know what it held a second ago. */
    private boolean asks(ReasonWays ways, Issue issue) {
        site.clock.set(site.clock.instant().plus(Lately.LAG));
        boolean asks = ways.ask(issue, () -> false);
        assertThat(ways.askedLately(issue, () -> false)).isEqualTo(asks);
        return asks;
    }

    private String commented() {
        return limit("comment") + shownOn(other);
    }

    private String best(String first, String second, String third) {
        ReasonWays ways = ways(first, second, third);
        WorkflowDescriptor workflow = read(first, second, third);
        ReasonWays.Way best =
                ways.best(List.of(workflow.getAction(21), workflow.getAction(22), workflow.getAction(23)));
        ActionDescriptor action = best.action();
        return action.getId() + " " + best.field().orElse("comment");
    }

    private ReasonWays ways(String first, String second, String third) {
        JiraWorkflow workflow = Stub.of(JiraWorkflow.class)
                .gives("getDescriptor", read(first, second, third))
                .make();
        return new ReasonWays(
                site.tasks,
                new FlowFields(
                        () -> Optional.of(site.flow()),
                        site.jira.get(CustomFieldManager.class),
                        site.jira.parts(),
                        site.clock),
                site.limits,
                Stub.of(WorkflowManager.class).gives("getWorkflow", workflow).make());
    }

    private WorkflowDescriptor read(String first, String second, String third) {
        String planned = "<function type=\"class\"><arg name=\"class.name\">" + SetStreamFunction.class.getName()
                + "</arg><arg name=\"stream\">planned</arg></function>";
        return WorkflowXml.read(
                """
                <workflow><initial-actions>%s</initial-actions><steps>
                <step id="1" name="Triage"><meta name="jira.status.id">%s</meta><actions>%s%s</actions></step>
                <step id="2" name="Ready"><meta name="jira.status.id">%s</meta><actions>%s%s%s</actions></step>
                <step id="3" name="Working"><meta name="jira.status.id">%s</meta></step></steps></workflow>
                """
                        .formatted(
                                action(1, 1, "", ""),
                                site.status("Triage"),
                                action(11, 2, "", planned),
                                drawn,
                                site.status("Ready"),
                                action(21, 3, first, ""),
                                action(22, 3, second, ""),
                                action(23, 3, third, ""),
                                site.status("Working")));
    }

    /** What is shown on a screen is written as its number in brackets behind the rules. */
    private static String action(int id, int step, String rules, String functions) {
        int screen = rules.indexOf('[');
        String view = screen < 0 ? "" : " view=\"fieldscreen\"";
        String meta = screen < 0
                ? ""
                : "<meta name=\"jira.fieldscreen.id\">" + rules.substring(screen + 1, rules.length() - 1) + "</meta>";
        String kept = screen < 0 ? rules : rules.substring(0, screen);
        return "<action id=\"%d\" name=\"Way %d\"%s>%s%s<results><unconditional-result old-status=\"x\" status=\"y\" step=\"%d\"><post-functions>%s</post-functions></unconditional-result></results></action>"
                .formatted(id, id, view, meta, kept, step, functions);
    }

    private static String shownOn(String screen) {
        return "[" + screen + "]";
    }

    /** The rule <em>Work limit</em> that hears a reason in a field, or in the comment. */
    static String limit(String reason) {
        return "<validators><validator type=\"class\"><arg name=\"class.name\">" + WorkLimitValidator.class.getName()
                + "</arg><arg name=\"reason\">" + reason + "</arg></validator></validators>";
    }

    private Issue in(Stream stream, String key) {
        long option = stream == Stream.URGENT
                ? site.streams.site().orElseThrow().urgent()
                : site.streams.site().orElseThrow().planned();
        site.put(key, site.stream.fieldId(), Long.toString(option));
        return issue(key);
    }

    private Issue issue(String key) {
        return Objects.requireNonNull(site.jira.get(IssueManager.class).getIssueObject(key));
    }
}
