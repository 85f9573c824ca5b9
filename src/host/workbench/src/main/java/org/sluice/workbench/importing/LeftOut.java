package org.sluice.workbench.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** Says what of a file is not kept. */
final class LeftOut {
    private static final Set<String> KEPT = Set.of(
            "project",
            "issuetype",
            "status",
            "priority",
            "resolution",
            "summary",
            "description",
            "created",
            "updated",
            "resolutiondate",
            "assignee",
            "reporter",
            "creator",
            "components",
            "labels",
            "comment",
            "parent",
            "issuelinks");
    /** Told by other fields, or about the reader and not about the issue. */
    private static final Set<String> DERIVED = Set.of(
            "subtasks",
            "statuscategorychangedate",
            "statusCategory",
            "watches",
            "votes",
            "worklog",
            "progress",
            "aggregateprogress",
            "workratio",
            "lastViewed",
            "timetracking");

    private final Problems problems;

    LeftOut(Problems problems) {
        this.problems = problems;
    }

    /** Fields that {@code names} lacks, one line each with the first issue that holds something in it. */
    static void unknownFields(FieldSurvey survey, Problems problems) {
        for (FieldShape shape : survey.unknown()) {
            problems.add(
                    "unknown field",
                    shape.firstIssue(),
                    shape.fieldId() + " is not among the file's names; " + shape.issues()
                            + " issues hold it, it is left out");
        }
    }

    /** Statuses that no issue stands at now, so that the file does not say to which category they belong. */
    static void statusesWithoutCategory(Survey survey, Problems problems) {
        survey.of(Kind.STATUS).stream()
                .filter(Seen::isOnlyHistory)
                .forEach(seen -> problems.count("status only in histories, its category is unknown: " + seen.name()));
    }

    void check(ExportedIssue issue) {
        issue.systemFields().keySet().stream()
                .filter(field -> !KEPT.contains(field) && !DERIVED.contains(field))
                .forEach(field -> problems.count("field " + field + " left out"));
        JsonNode log = issue.changelog();
        int given = log.path("histories").size();
        if (log.path("total").asInt(given) > given) {
            problems.add(
                    "history cut short",
                    issue.key(),
                    "the file holds " + given + " of " + log.path("total").asInt() + " histories");
        }
    }
}
