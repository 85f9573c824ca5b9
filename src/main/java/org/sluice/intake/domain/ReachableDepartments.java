package org.sluice.intake.domain;

import java.util.List;
import java.util.stream.Stream;

/** A department can be reached by mail or by a link that opens a page; without an address a reporter learns its name alone. */
final class ReachableDepartments implements ScopeRule {

    @Override
    public Stream<ScopeFinding> findings(List<NumberedLine> lines) {
        return lines.stream()
                .filter(numbered -> numbered.line().whose().kind() == Whose.Kind.DEPARTMENT)
                .filter(numbered -> !numbered.line().whose().isReachable())
                .map(ReachableDepartments::finding);
    }

    private static ScopeFinding finding(NumberedLine numbered) {
        Whose whose = numbered.line().whose();
        return whose.address().isEmpty()
                ? numbered.finding(ScopeFinding.Reason.NO_ADDRESS, whose.name())
                : numbered.finding(ScopeFinding.Reason.BAD_ADDRESS, whose.address());
    }
}
