package org.sluice.workbench.restapi.json;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.fields.FieldValue;
import org.sluice.workbench.tracker.history.ChangeGroup;
import org.sluice.workbench.tracker.issues.Attachment;
import org.sluice.workbench.tracker.issues.Comment;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.Component;

/** All that a page of issues shows, read with one statement for each sort and not for each issue. */
record IssueFacts(
        Map<Long, List<Component>> components,
        Map<Long, List<String>> labels,
        Map<Long, Map<Long, List<FieldValue>>> values,
        Map<Long, List<Comment>> comments,
        Map<Long, List<Attachment>> attachments,
        Map<Long, List<ChangeGroup>> histories,
        Map<String, User> users) {

    static IssueFacts of(
            Tracker tracker, Reader reader, List<Issue> issues, FieldSelection selection, boolean withHistory) {
        List<Long> ids = issues.stream().map(Issue::id).toList();
        Map<Long, Map<Long, List<FieldValue>>> values = tracker.values().ofIssues(ids);
        Map<Long, List<Comment>> comments =
                selection.has(SystemField.COMMENT) ? comments(tracker, reader, issues) : Map.of();
        Map<Long, List<Attachment>> attachments =
                selection.has(SystemField.ATTACHMENT) ? tracker.attachments().ofIssues(ids) : Map.of();
        Map<Long, List<ChangeGroup>> histories = withHistory ? tracker.history().ofIssues(ids) : Map.of();
        Set<String> keys = new HashSet<>();
        issues.forEach(issue -> Stream.of(issue.assigneeKey(), issue.reporterKey(), issue.creatorKey())
                .forEach(key -> key.ifPresent(keys::add)));
        all(comments).forEach(comment -> Stream.of(comment.authorKey(), comment.editorKey())
                .forEach(key -> key.ifPresent(keys::add)));
        all(attachments).forEach(file -> file.authorKey().ifPresent(keys::add));
        all(histories).forEach(group -> group.authorKey().ifPresent(keys::add));
        values.values()
                .forEach(fields -> all(fields).forEach(value -> value.userKey().ifPresent(keys::add)));
        return new IssueFacts(
                tracker.components().ofIssues(ids),
                tracker.labels().ofIssues(ids),
                values,
                comments,
                attachments,
                histories,
                tracker.users().byKeys(keys));
    }

    private static Map<Long, List<Comment>> comments(Tracker tracker, Reader reader, List<Issue> issues) {
        Map<Long, List<Comment>> all =
                tracker.comments().ofIssues(issues.stream().map(Issue::id).toList());
        Map<Long, List<Comment>> readable = new HashMap<>();
        for (Issue issue : issues) {
            readable.put(
                    issue.id(),
                    all.getOrDefault(issue.id(), List.of()).stream()
                            .filter(comment -> reader.mayRead(comment, issue))
                            .toList());
        }
        return readable;
    }

    private static <T> Stream<T> all(Map<Long, List<T>> lists) {
        return lists.values().stream().flatMap(Collection::stream);
    }
}
