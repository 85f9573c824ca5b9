package org.sluice.workbench.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the first reading learns: everything that issues and histories refer to, field shapes, the newest instant. */
final class Survey {
    private final Map<Ref, Seen> seen = new LinkedHashMap<>();
    private final FieldSurvey fields = new FieldSurvey();
    private final HighestIds highest = new HighestIds();
    private Instant newest = Instant.EPOCH;
    private long issues;

    void add(ExportedIssue issue) {
        issues++;
        highest.see("issue", issue.id());
        String project = issue.required("project").path("key").asText();
        IssueColumns.keyOf(issue);
        see(Kind.PROJECT, "", issue.required("project"));
        see(Kind.STATUS, "", issue.required("status"));
        see(Kind.ISSUE_TYPE, "", issue.required("issuetype"));
        see(Kind.PRIORITY, "", issue.field("priority"));
        see(Kind.RESOLUTION, "", issue.field("resolution"));
        for (String person : List.of("assignee", "reporter", "creator")) {
            see(Kind.USER, "", issue.field(person));
        }
        issue.list("components").forEach(component -> see(Kind.COMPONENT, project, component));
        issue.requiredInstant("created");
        issue.requiredInstant("updated");
        List.of("created", "updated", "resolutiondate")
                .forEach(field -> issue.instant(field).ifPresent(this::newest));
        fields.add(issue);
        issue.comments().forEach(comment -> addComment(issue, comment));
        issue.histories().forEach(history -> addHistory(issue, project, history));
    }

    private void addComment(ExportedIssue issue, JsonNode comment) {
        highest.see("comment", comment.path("id").asText());
        see(Kind.USER, "", comment.path("author"));
        newest(issue.created(comment));
    }

    private void addHistory(ExportedIssue issue, String project, JsonNode history) {
        highest.see("change_group", history.path("id").asText());
        see(Kind.USER, "", history.path("author"));
        newest(issue.created(history));
        for (JsonNode item : history.path("items")) {
            String field = item.path("field").asText();
            if (isCustom(item)) {
                fields.addHistory(field, item);
            } else {
                Kind.ofHistoryField(field).ifPresent(kind -> {
                    String scope = kind == Kind.COMPONENT ? project : "";
                    seeInHistory(new Ref(kind, scope, item.path("from").asText("")), item.path("fromString"));
                    seeInHistory(new Ref(kind, scope, item.path("to").asText("")), item.path("toString"));
                });
            }
        }
    }

    /** Adds what only a list of names beside the issues tells. */
    void finish(Map<String, JsonNode> beside) {
        fields.finish(beside.getOrDefault("names", MissingNode.getInstance()));
        fields.references().forEach(reference -> seen.merge(reference.ref(), reference, Survey::better));
        seen.keySet().forEach(ref -> highest.see(HighestIds.counterOf(ref.kind()), ref.id()));
        fields.ids().forEach(id -> highest.see("custom_field", id));
    }

    Collection<Seen> of(Kind kind) {
        return seen.values().stream()
                .filter(thing -> thing.ref().kind() == kind)
                .toList();
    }

    FieldSurvey fields() {
        return fields;
    }

    HighestIds highest() {
        return highest;
    }

    Instant newest() {
        return newest;
    }

    long issues() {
        return issues;
    }

    static boolean isCustom(JsonNode item) {
        return item.path("fieldtype").asText().equals("custom");
    }

    private void newest(Instant instant) {
        newest = instant.isAfter(newest) ? instant : newest;
    }

    private void see(Kind kind, String scope, JsonNode thing) {
        if (thing.isObject()) {
            Seen found = Seen.inField(Ref.of(kind, scope, thing), thing);
            seen.merge(found.ref(), found, Survey::better);
        }
    }

    private void seeInHistory(Ref ref, JsonNode name) {
        if (!ref.id().isEmpty()) {
            seen.putIfAbsent(ref, Seen.inHistory(ref, name.asText(ref.id())));
        }
    }

    /** A field knows more than a history, and the first more than the next. */
    private static Seen better(Seen known, Seen found) {
        return known.isOnlyHistory() ? found : known;
    }
}
