package org.sluice.intake.domain;

import java.util.List;
import java.util.stream.Stream;

/** A project that is named as a receiver is there. */
final class ReceivingProjects implements ScopeRule {

    private final OtherProjects projects;

    ReceivingProjects(OtherProjects projects) {
        this.projects = projects;
    }

    @Override
    public Stream<ScopeFinding> findings(List<NumberedLine> lines) {
        return lines.stream()
                .filter(numbered -> numbered.line().whose().kind() == Whose.Kind.PROJECT)
                .filter(numbered ->
                        projects.name(numbered.line().whose().project()).isEmpty())
                .map(numbered -> numbered.finding(ScopeFinding.Reason.NO_PROJECT, ""));
    }
}
