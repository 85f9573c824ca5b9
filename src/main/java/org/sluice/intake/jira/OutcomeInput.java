package org.sluice.intake.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sluice.intake.domain.IntakeFlow;
import org.sluice.intake.domain.IntakeOutcome;
import org.sluice.intake.domain.Receivers;
import org.sluice.intake.domain.SaidOutcome;
import org.sluice.platform.HostParts;
import org.sluice.platform.Refusal;

/** What somebody says of a task, as a transition of Jira's takes it: each part where the scope check hears it. */
public final class OutcomeInput {

    private final IssueService service;
    private final CustomFieldManager fields;
    private final IntakeFlow flow;
    private final HostParts parts;

    /** Fills Jira's own parameters. */
    public OutcomeInput(IssueService service, CustomFieldManager fields, IntakeFlow flow, HostParts parts) {
        this.service = service;
        this.fields = fields;
        this.flow = flow;
        this.parts = parts;
    }

    /** The parameters; what is not said of the task stays as it is. */
    IssueInputParameters of(ApplicationUser user, Issue issue, SaidOutcome said) {
        IssueInputParameters wanted = service.newIssueInputParameters();
        // A transition may have no screen, and a screen of the team's own may lack a field that the rule asks for.
        wanted.setSkipScreenCheck(true);
        wanted.setRetainExistingValuesWhenParameterNotProvided(true, true);
        said.reason().ifPresent(reason -> reason(wanted, issue, said.outcome(), reason));
        said.to()
                .ifPresent(
                        team -> wanted.addCustomFieldValue(receivingTeam(issue).getId(), option(issue, team)));
        said.decide().ifPresent(day -> wanted.setDueDate(picked(user, day)));
        if (!said.facts().isEmpty()) {
            wanted.setDescription(
                    said.below(Optional.ofNullable(issue.getDescription()).orElse("")));
        }
        return wanted;
    }

    /** Jira takes a day as its date picker writes it for whoever asks. */
    private String picked(ApplicationUser user, LocalDate day) {
        return parts.find(DateTimeFormatter.class)
                .orElseThrow(() -> new IllegalStateException("this Jira writes no days"))
                .forUser(user)
                .withStyle(DateTimeStyle.DATE_PICKER)
                .withSystemZone()
                .format(Timestamp.valueOf(day.atTime(LocalTime.NOON)));
    }

    /** A question is for the reporter to read, so it is a comment; a reason stands in its field, where the task has one. */
    private void reason(IssueInputParameters wanted, Issue issue, IntakeOutcome outcome, String reason) {
        Optional<CustomField> field =
                outcome == IntakeOutcome.ASK ? Optional.empty() : flow.reason().flatMap(id -> held(issue, id));
        field.ifPresentOrElse(
                there -> wanted.addCustomFieldValue(there.getId(), reason), () -> wanted.setComment(reason));
    }

    private CustomField receivingTeam(Issue issue) {
        return flow.receivingTeam()
                .flatMap(id -> held(issue, id))
                .orElseThrow(() -> Refusal.conflict("sluice.intake.error.no-receivers"));
    }

    private Optional<CustomField> held(Issue issue, String id) {
        return Optional.ofNullable(fields.getCustomFieldObject(id))
                .filter(field -> field.getRelevantConfig(issue) != null);
    }

    /** The teams that a task can be passed on to; none where its field is not there. */
    List<String> receivers(Issue issue) {
        return flow.receivingTeam()
                .flatMap(id -> held(issue, id))
                .map(field ->
                        offered(issue, field).stream().map(Option::getValue).toList())
                .orElse(List.of());
    }

    private List<Option> offered(Issue issue, CustomField field) {
        return parts
                .find(OptionsManager.class)
                .map(options -> List.<Option>copyOf(options.getOptions(field.getRelevantConfig(issue))))
                .orElse(List.of())
                .stream()
                .filter(option -> !Boolean.TRUE.equals(option.getDisabled()))
                .toList();
    }

    /** The option of that name; one that the field does not offer is named with those that it does. */
    private String option(Issue issue, String team) {
        List<Option> offered = offered(issue, receivingTeam(issue));
        return offered.stream()
                .filter(option -> Receivers.folded(option.getValue()).equals(Receivers.folded(team)))
                .map(option -> String.valueOf(option.getOptionId()))
                .findFirst()
                .orElseThrow(() -> Refusal.badInput(
                        "to",
                        "sluice.intake.error.no-receiver",
                        team,
                        offered.stream().map(Option::getValue).collect(Collectors.joining(", "))));
    }
}
