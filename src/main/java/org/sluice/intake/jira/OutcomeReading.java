package org.sluice.intake.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sluice.intake.domain.IntakeFlow;
import org.sluice.intake.domain.IntakeOutcome;
import org.sluice.intake.domain.ScopeCheck;
import org.sluice.intake.domain.ScopeFields;
import org.sluice.platform.Host;
import org.sluice.work.rules.Finding;
import org.sluice.work.rules.Verdict;
import org.sluice.work.rules.jira.RuleCall;
import org.sluice.work.rules.jira.RuleFields;
import org.sluice.work.rules.jira.RuleScreens;

/** What a task and the screen of a transition hold of an outcome. */
public final class OutcomeReading {

    private static final Pattern KEY = Pattern.compile("\\b\\p{Lu}[\\p{Lu}\\p{N}_]{1,254}-\\d{1,18}\\b");

    /** More keys than that are no answer. */
    private static final int MOST_KEYS = 20;

    private final IntakeFlow flow;
    private final RuleFields fields;
    private final RuleScreens screens;
    private final PassedOnTo receivers;
    private final TaskScope scope;
    private final TaskAcceptance acceptance;
    private final IssueManager issues;
    private final PermissionManager permissions;
    private final UserManager users;
    private final Host host;
    private final Clock clock;

    /** Asks Jira and what was said. */
    public OutcomeReading(
            IntakeFlow flow,
            RuleFields fields,
            RuleScreens screens,
            PassedOnTo receivers,
            TaskScope scope,
            TaskAcceptance acceptance,
            IssueManager issues,
            PermissionManager permissions,
            UserManager users,
            Host host,
            Clock clock) {
        this.flow = flow;
        this.fields = fields;
        this.screens = screens;
        this.receivers = receivers;
        this.scope = scope;
        this.acceptance = acceptance;
        this.issues = issues;
        this.permissions = permissions;
        this.users = users;
        this.host = host;
        this.clock = clock;
    }

    /** What speaks against an outcome now. */
    Verdict verdict(RuleCall call, Issue issue, IntakeOutcome outcome) {
        ScopeCheck.Given given = given(call, issue, outcome);
        List<Finding> findings = new ScopeCheck(outcome, given, places(call, given.lackingFacts())).findings();
        return new Verdict(findings, List.of());
    }

    private ScopeFields places(RuleCall call, List<String> facts) {
        return new ScopeFields(flow.reason(), flow.receivingTeam(), scope.fields(facts, id -> screens.shows(call, id)));
    }

    /** The task may be ended. */
    Verdict accepted(RuleCall call, Issue issue) {
        return Verdict.unless(acceptance.of(call, issue).mayEnd(), Finding.of("sluice.intake.lacks.outcome"));
    }

    /** Work on the task may go on. */
    Verdict goesOn(RuleCall call, Issue issue) {
        return Verdict.unless(acceptance.of(call, issue).mayGoOn(), Finding.of("sluice.intake.lacks.outcome"));
    }

    /** Work on the task may begin. */
    Verdict begins(RuleCall call, Issue issue) {
        return Verdict.unless(acceptance.of(call, issue).mayBegin(), Finding.of("sluice.intake.lacks.planned"));
    }

    /** The task may be accepted into the stream that it is in. */
    Verdict started(RuleCall call, Issue issue) {
        return verdict(call, issue, acceptance.of(call, issue).accepting());
    }

    /** The task may have the stream that it was given; where that accepts it, the team alone may. */
    Verdict changed(RuleCall call, Issue issue) {
        return acceptance
                .changed(call, issue)
                .byChange()
                .map(outcome -> Verdict.unless(acceptance.isOfTeam(call, issue), Finding.of("sluice.intake.lacks.team"))
                        .and(verdict(call, issue, outcome)))
                .orElse(Verdict.PASSED);
    }

    /** The facts that are asked for and not given; of the team's own tasks none are asked. */
    List<String> lackingFacts(Issue issue) {
        return acceptance.isOwn(issue) ? List.of() : scope.lacking(issue);
    }

    private ScopeCheck.Given given(RuleCall call, Issue issue, IntakeOutcome outcome) {
        ScopeCheck.Given nothing = ScopeCheck.Given.nothing(LocalDate.ofInstant(clock.instant(), host.zone()));
        return switch (outcome) {
            case ACCEPT_PLANNED -> nothing.lacking(lackingFacts(issue));
            case PASS_ON ->
                nothing.to(receivers.of(call, issue))
                        .because(reason(call, issue).isPresent());
            case ASK -> nothing.asking(call.openComment());
            case DUPLICATE -> nothing.like(original(call, issue).isPresent());
            case WISH ->
                nothing.decidedOn(decision(issue)).because(reason(call, issue).isPresent());
            case WISH_DECLINED, NOT_FOR_US ->
                nothing.because(reason(call, issue).isPresent());
            case ACCEPT_URGENT, TAKEN_BACK -> nothing;
        };
    }

    /** What the reporter is told with this transition: what stands in the field, or a comment that they may read. */
    private Optional<String> reason(RuleCall call, Issue issue) {
        return written(call, issue).or(call::openComment);
    }

    private Optional<String> written(RuleCall call, Issue issue) {
        return flow.reason()
                .map(id -> fields.required(id, issue))
                .filter(field -> RuleFields.said(issue, call.original(), field))
                .map(field -> String.valueOf(issue.getCustomFieldValue(field)));
    }

    private Stream<String> said(RuleCall call, Issue issue) {
        return Stream.of(written(call, issue), call.comment()).flatMap(Optional::stream);
    }

    /** The first other task that the reason or the comment names and that the caller may see. */
    Optional<Issue> original(RuleCall call, Issue issue) {
        Optional<ApplicationUser> caller = call.caller().map(users::getUserByKey);
        return caller.flatMap(user -> said(call, issue)
                .flatMap(text -> KEY.matcher(text.toUpperCase(Locale.ROOT)).results())
                .map(MatchResult::group)
                .distinct()
                .limit(MOST_KEYS)
                .map(issues::getIssueByCurrentKey)
                .filter(Objects::nonNull)
                .map(Issue.class::cast)
                .filter(other -> !other.getId().equals(issue.getId()))
                .filter(other -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, other, user))
                .findFirst());
    }

    /** Jira keeps a day as its midnight by the clock of the server. */
    private static Optional<LocalDate> decision(Issue issue) {
        return Optional.ofNullable(issue.getDueDate())
                .map(due -> due.toLocalDateTime().toLocalDate());
    }
}
