package org.sluice.workbench.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.issues.Link;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.rights.Permissions;

/** Jira's own functions that stand for lists of issues. */
final class IssueFunctions {
    private final Tracker tracker;

    IssueFunctions(Tracker tracker) {
        this.tracker = tracker;
    }

    /** Issues at the other end of the links of one, all or those that read, to the letter, as the second argument. */
    List<String> linked(FunctionCall call) {
        call.expect(1, 2);
        String key = call.arguments().get(0);
        Issue issue = tracker.issues()
                .byKey(key)
                .filter(found ->
                        call.seesAll() || tracker.permissions().has(call.user(), Permissions.BROWSE_PROJECTS, found))
                .orElseThrow(() ->
                        call.error("jql.function.issue", key, call.function().name()));
        Optional<String> words = call.arguments().stream().skip(1).findFirst();
        words.filter(text -> tracker.links().types().stream()
                        .noneMatch(type -> text.equals(type.inward()) || text.equals(type.outward())))
                .ifPresent(text -> {
                    throw call.error(
                            "jql.function.linktype", text, call.function().name());
                });
        return tracker.links().of(issue.id()).stream()
                .flatMap(link -> otherEnd(issue, link, words))
                .distinct()
                .map(String::valueOf)
                .toList();
    }

    List<String> watched(FunctionCall call) {
        return ofUser(call, "watch");
    }

    List<String> voted(FunctionCall call) {
        return ofUser(call, "vote");
    }

    private List<String> ofUser(FunctionCall call, String table) {
        call.expect(0, 0);
        return call.user().map(User::key).stream()
                .flatMap(key -> tracker
                        .database()
                        .jdbi()
                        .withHandle(handle -> handle.createQuery(
                                        "SELECT issue_id FROM " + table + " WHERE user_key = :user")
                                .bind("user", key)
                                .mapTo(String.class)
                                .list())
                        .stream())
                .toList();
    }

    private static Stream<Long> otherEnd(Issue issue, Link link, Optional<String> words) {
        boolean out = link.sourceId() == issue.id() && fits(words, link.type().outward());
        boolean in =
                link.destinationId() == issue.id() && fits(words, link.type().inward());
        return Stream.concat(
                out ? Stream.of(link.destinationId()) : Stream.empty(),
                in ? Stream.of(link.sourceId()) : Stream.empty());
    }

    private static boolean fits(Optional<String> words, String phrase) {
        return words.isEmpty() || words.filter(phrase::equals).isPresent();
    }
}
