package org.sluice.workbench.jira.events;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.ofbiz.core.entity.GenericValue;
import org.sluice.workbench.jira.comments.JiraComment;
import org.sluice.workbench.jira.issue.Around;
import org.sluice.workbench.operations.events.Happening;

/** Publishes what happened to issues as Jira's issue events, on this node and in the thread that did it. */
public final class JiraEvents implements Consumer<Happening> {
    private final EventPublisher publisher;
    private final Around around;

    public JiraEvents(EventPublisher publisher, Around around) {
        this.publisher = publisher;
        this.around = around;
    }

    @Override
    public void accept(Happening happening) {
        Issue issue = around.wrap(happening.issue());
        ApplicationUser user = happening
                .userKey()
                .map(around.users()::getUserByKeyEvenWhenUnknown)
                .orElse(null);
        Comment comment = happening
                .comment()
                .map(one -> new JiraComment(one, issue, around.users()))
                .orElse(null);
        GenericValue changes = happening.changes().map(ChangeLog::of).orElse(null);
        Map<String, Object> params = new HashMap<>();
        params.put(IssueEvent.SEND_MAIL, happening.sendMail());
        publisher.publish(new IssueEvent(
                issue,
                user,
                comment,
                null,
                changes,
                params,
                happening.eventTypeId(),
                happening.sendMail(),
                happening.subtasksUpdated()));
    }
}
