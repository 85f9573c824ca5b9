package org.sluice.streams.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.sluice.streams.domain.FlowField;
import org.sluice.streams.domain.Flows;
import org.sluice.streams.domain.StreamChange;
import org.sluice.streams.domain.StreamChanges;
import org.sluice.work.Stream;
import org.sluice.work.StreamField;
import org.sluice.work.StreamFields;

/**
 * Reads changes of stream from Jira's change log, where the transition that asks for a reason writes both in one edit. A reason that
 * was given once more leaves no trace in the log: then it is what the field held. The log knows fields by their names: what was written
 * before a field was renamed is not found.
 */
public final class JiraStreamChanges implements StreamChanges {

    private static final int BATCH = 500;

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
    public List<StreamChange> of(long projectId, List<Long> issueIds) {
        Optional<StreamField> field = streams.of(projectId);
        Optional<CustomField> stream = field.map(StreamField::id).map(customFields::getCustomFieldObject);
        if (field.isEmpty() || stream.isEmpty()) {
            return List.of();
        }
        Optional<CustomField> reason =
                flows.site().flatMap(flow -> flow.field(FlowField.REASON)).map(customFields::getCustomFieldObject);
        List<StreamChange> changes = new ArrayList<>();
        for (int start = 0; start < issueIds.size(); start += BATCH) {
            List<Long> some = issueIds.subList(start, Math.min(start + BATCH, issueIds.size()));
            for (Issue issue : issues.getIssueObjects(some)) {
                changes.addAll(changes(issue, field.get(), stream.get(), reason));
            }
        }
        return changes;
    }

    private List<StreamChange> changes(
            Issue issue, StreamField field, CustomField stream, Optional<CustomField> reason) {
        List<ChangeItemBean> reasons = reason.map(one -> log.getChangeItemsForField(issue, one.getName()))
                .orElse(List.of());
        List<StreamChange> changes = new ArrayList<>();
        Optional<Stream> before = Optional.empty();
        for (ChangeItemBean item : log.getChangeItemsForField(issue, stream.getName())) {
            Optional<Stream> from =
                    Optional.ofNullable(item.getFrom()).flatMap(field::stream).or(keep(before));
            Optional<Stream> to = Optional.ofNullable(item.getTo()).flatMap(field::stream);
            if (from.isPresent() && to.isPresent() && !from.equals(to)) {
                Instant at = item.getCreated().toInstant();
                Optional<String> why = reason.flatMap(one -> valueAt(issue, one, reasons, at));
                changes.add(new StreamChange(issue.getId(), at, from.get(), to.get(), why));
            }
            before = to.or(keep(from));
        }
        return changes;
    }

    private static Supplier<Optional<Stream>> keep(Optional<Stream> stream) {
        return () -> stream;
    }

    /** What a field of text held at an instant, changes of that very instant included; nothing for a blank one. */
    private static Optional<String> valueAt(Issue issue, CustomField field, List<ChangeItemBean> items, Instant at) {
        Optional<String> value = items.isEmpty()
                ? Optional.ofNullable(issue.getCustomFieldValue(field)).map(Object::toString)
                : Optional.ofNullable(items.get(0).getFromString());
        for (ChangeItemBean item : items) {
            if (!item.getCreated().toInstant().isAfter(at)) {
                value = Optional.ofNullable(item.getToString());
            }
        }
        return value.filter(text -> !text.isBlank());
    }
}
