package org.sluice.streams.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.streams.domain.FlowField;
import org.sluice.streams.domain.Flows;
import org.sluice.streams.domain.StreamChange;
import org.sluice.streams.domain.StreamChanges;
import org.sluice.work.Stream;
import org.sluice.work.StreamField;
import org.sluice.work.StreamFields;

/**
 * Reads changes of stream from Jira's change log, where the transition that asks for a reason writes both in one edit. The log knows
 * fields by their names: what was written before a field was renamed is not found.
 */
public final class JiraStreamChanges implements StreamChanges {

    private final IssueManager issues;
    private final ChangeHistoryManager log;
    private final CustomFieldManager customFields;
    private final StreamFields streams;
    private final Flows flows;

    /** Reads through Jira's own services. */
    public JiraStreamChanges(
            IssueManager issues,
            ChangeHistoryManager log,
            CustomFieldManager customFields,
            StreamFields streams,
            Flows flows) {
        this.issues = issues;
        this.log = log;
        this.customFields = customFields;
        this.streams = streams;
        this.flows = flows;
    }

    @Override
    public List<StreamChange> of(long projectId, long issueId) {
        Optional<StreamField> field = streams.of(projectId);
        Issue issue = issues.getIssueObject(issueId);
        if (field.isEmpty() || issue == null) {
            return List.of();
        }
        Map<Instant, String> reasons = reasons(issue);
        List<StreamChange> changes = new ArrayList<>();
        for (ChangeItemBean item : items(issue, field.map(StreamField::id))) {
            Instant at = item.getCreated().toInstant();
            Optional<Stream> from = Optional.ofNullable(item.getFrom()).flatMap(field.get()::stream);
            Optional<Stream> to = Optional.ofNullable(item.getTo()).flatMap(field.get()::stream);
            if (from.isPresent() && to.isPresent() && !from.equals(to)) {
                changes.add(new StreamChange(issueId, at, from.get(), to.get(), Optional.ofNullable(reasons.get(at))));
            }
        }
        return changes;
    }

    /** By the instant of the edit, which all that one edit changed has in common. */
    private Map<Instant, String> reasons(Issue issue) {
        Map<Instant, String> reasons = new HashMap<>();
        for (ChangeItemBean item : items(issue, flows.site().flatMap(flow -> flow.field(FlowField.REASON)))) {
            Optional.ofNullable(item.getToString())
                    .filter(reason -> !reason.isBlank())
                    .ifPresent(reason -> reasons.put(item.getCreated().toInstant(), reason));
        }
        return reasons;
    }

    private List<ChangeItemBean> items(Issue issue, Optional<String> fieldId) {
        return fieldId.map(customFields::getCustomFieldObject)
                .map(field -> log.getChangeItemsForField(issue, field.getName()))
                .orElse(List.of());
    }
}
