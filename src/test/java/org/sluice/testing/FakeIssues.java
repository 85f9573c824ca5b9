package org.sluice.testing;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryItem;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Issues and their change log as Jira's own services give them. */
public final class FakeIssues {

    private final Map<Long, Issue> issues = new LinkedHashMap<>();
    private final Map<Long, List<ChangeHistoryItem>> items = new LinkedHashMap<>();

    /** There is this issue in project 100, created on 2 March 2026, with the further answers of the stub. */
    public FakeIssues with(long id, Stub<Issue> more) {
        Issue issue = more.gives("getId", id)
                .gives("getProjectId", 100L)
                .gives("getIssueTypeId", "1")
                .gives("isSubTask", false)
                .gives("getSecurityLevelId", null)
                .gives("getCreated", Timestamp.from(HistoryBuilder.instant("2026-03-02")))
                .make();
        issues.put(id, issue);
        return this;
    }

    /** An issue that is open, in a status, with nobody assigned. */
    public static Stub<Issue> open(String status) {
        return Stub.of(Issue.class)
                .gives("getUpdated", Timestamp.from(HistoryBuilder.instant("2026-03-02")))
                .gives("getStatusId", status)
                .gives("isArchived", false)
                .gives("getResolutionId", null)
                .gives("getResolutionDate", null)
                .gives("getAssigneeId", null)
                .gives("getComponents", List.of());
    }

    /** An issue that is resolved, by an assignee, with a component. */
    public static Stub<Issue> resolved(String resolution, String assignee, long component) {
        return Stub.of(Issue.class)
                .gives("getStatusId", "6")
                .gives("isArchived", false)
                .gives("getResolutionId", resolution)
                .gives("getResolutionDate", Timestamp.from(HistoryBuilder.instant("2026-03-09")))
                .gives("getAssigneeId", assignee)
                .gives(
                        "getComponents",
                        List.of(Stub.of(ProjectComponent.class)
                                .gives("getId", component)
                                .make()));
    }

    /** A field of the issue changed on a day. */
    public FakeIssues changed(long id, String day, String field, @Nullable String from, @Nullable String to) {
        List<ChangeHistoryItem> log = items.computeIfAbsent(id, key -> new ArrayList<>());
        long number = log.size() + 1L;
        Timestamp at = Timestamp.from(HistoryBuilder.instant(day));
        log.add(new ChangeHistoryItem(number, number, 100L, id, "SUP-" + id, field, at, "", "", from, to, "ann"));
        return this;
    }

    /** The issues by id. */
    public IssueManager issueManager() {
        return Stub.of(IssueManager.class)
                .answers("getIssueIdsForProject", arguments -> new ArrayList<>(issues.keySet()))
                .answers("getIssueObjects", arguments -> ((Collection<?>) arguments[0])
                        .stream().map(issues::get).filter(Objects::nonNull).toList())
                .make();
    }

    /** The change log. */
    public ChangeHistoryManager changeHistory() {
        return Stub.of(ChangeHistoryManager.class)
                .answers(
                        "getAllChangeItems", arguments -> Optional.ofNullable(items.get(((Issue) arguments[0]).getId()))
                                .orElse(List.of()))
                .make();
    }
}
