package org.sluice.workbench.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Gives keys and ids, and keeps every issue of the story. */
final class Register {
    private final Map<Project, Integer> numbers = new EnumMap<>(Project.class);
    private final List<DemoIssue> issues = new ArrayList<>();
    private int changes = 100_000;
    private int comments = 10_000;

    DemoIssue open(Project project, Instant created) {
        DemoIssue issue = new DemoIssue(this, 10_000 + issues.size(), project, created);
        issues.add(issue);
        return issue;
    }

    String nextKey(Project project) {
        int next = numbers.getOrDefault(project, project.numbered()) + 1;
        numbers.put(project, next);
        return project + "-" + next;
    }

    String nextChange() {
        return Integer.toString(changes++);
    }

    String nextComment() {
        return Integer.toString(comments++);
    }

    /** All but what was over before that moment. */
    List<JsonNode> since(Instant begin) {
        return issues.stream()
                .filter(issue -> !issue.overBefore(begin))
                .<JsonNode>map(DemoIssue::json)
                .toList();
    }
}
