package org.sluice.intake.domain;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All that may be the matter with the lines of a project, found at once and told in their order. */
public final class ScopeRules {

    private final List<ScopeRule> rules;

    private ScopeRules(List<ScopeRule> rules) {
        this.rules = rules;
    }

    /** The rules for a project's lines. */
    public static ScopeRules of(long projectId, OtherProjects projects) {
        return new ScopeRules(List.of(
                new LimitsOfLines(),
                new SaidOnce(),
                new ReachableDepartments(),
                new ReceivingProjects(projects),
                new Circles(projectId, projects)));
    }

    /** The same and one more. */
    public ScopeRules and(ScopeRule rule) {
        return new ScopeRules(Stream.concat(rules.stream(), Stream.of(rule)).toList());
    }

    /** What they find, line by line. */
    public List<ScopeFinding> findings(List<NumberedLine> lines) {
        return rules.stream()
                .flatMap(rule -> rule.findings(lines))
                .sorted(Comparator.comparingInt(ScopeFinding::line))
                .toList();
    }
}
