package org.sluice.workbench.pages.issues;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.history.ChangeGroup;
import org.sluice.workbench.tracker.issues.Comment;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.Project;

/**
 * What happened on an issue, oldest first, as far as the viewer may read it.
 *
 * @param comments those that are meant for the viewer; of others not even their number is told
 * @param people by key, everybody whom comments and changes name
 */
public record Activity(List<Comment> comments, List<ChangeGroup> changes, Map<String, User> people) {
    static Activity of(Tracker tracker, Optional<User> viewer, Issue issue, Project project) {
        List<Comment> comments = tracker.comments().of(issue.id()).stream()
                .filter(comment -> tracker.commentRights().reads(viewer, comment, project))
                .toList();
        List<ChangeGroup> changes = tracker.history().of(issue.id());
        List<String> keys = Stream.concat(
                        comments.stream().map(Comment::authorKey),
                        changes.stream().map(ChangeGroup::authorKey))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return new Activity(comments, changes, tracker.users().byKeys(keys));
    }

    /** The author's display name; the key of somebody unknown, empty for nobody. */
    public String name(Optional<String> key) {
        return key.map(one -> people.containsKey(one) ? people.get(one).displayName() : one)
                .orElse("");
    }
}
