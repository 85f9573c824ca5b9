package org.sluice.workbench.jira.config;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import org.sluice.workbench.tracker.config.Constants;
import org.sluice.workbench.tracker.config.StatusCategory;

/** The tracker's statuses, resolutions, priorities and issue types; the sequence is the place in their list. */
public final class JiraConstants implements ConstantsManager {
    private final Constants constants;

    public JiraConstants(Constants constants) {
        this.constants = constants;
    }

    @Override
    public Collection<Status> getStatuses() {
        return numbered(
                constants.statuses(),
                (status, place) -> new Named.OfStatus(
                        status.id(), status.name(), status.description(), place, category(status.category())));
    }

    @Override
    public Status getStatus(String id) {
        return find(getStatuses(), id);
    }

    @Override
    public Collection<Resolution> getResolutions() {
        return numbered(
                constants.resolutions(),
                (one, place) -> new Named.OfResolution(one.id(), one.name(), one.description(), place));
    }

    @Override
    public Resolution getResolution(String id) {
        return find(getResolutions(), id);
    }

    @Override
    public Collection<Priority> getPriorities() {
        return numbered(
                constants.priorities(),
                (one, place) -> new Named.OfPriority(one.id(), one.name(), one.description(), place));
    }

    @Override
    public Priority getPriorityObject(String id) {
        return find(getPriorities(), id);
    }

    @Override
    public IssueType getIssueType(String id) {
        return find(getAllIssueTypeObjects(), id);
    }

    @Override
    public Collection<IssueType> getAllIssueTypeObjects() {
        return numbered(
                constants.types(),
                (one, place) -> new Named.OfType(one.id(), one.name(), one.description(), place, one.subtask()));
    }

    static com.atlassian.jira.issue.status.category.StatusCategory category(StatusCategory category) {
        return new Named.OfCategory(category.id(), category.key(), category.label(), category.color());
    }

    private static <T, R> List<R> numbered(Collection<T> items, BiFunction<T, Long, R> wrap) {
        List<R> wrapped = new ArrayList<>();
        for (T item : items) {
            wrapped.add(wrap.apply(item, (long) wrapped.size() + 1));
        }
        return wrapped;
    }

    private static <T extends IssueConstant> T find(Collection<T> all, String id) {
        return all.stream().filter(one -> one.getId().equals(id)).findFirst().orElse(null);
    }
}
