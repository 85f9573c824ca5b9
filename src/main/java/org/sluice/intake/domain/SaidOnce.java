package org.sluice.intake.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** No two lines are about the same, however it is written. */
final class SaidOnce implements ScopeRule {

    @Override
    public Stream<ScopeFinding> findings(List<NumberedLine> lines) {
        Map<String, Integer> first = new HashMap<>();
        return lines.stream()
                .filter(numbered -> !numbered.line().subject().isEmpty())
                .map(numbered -> {
                    Integer before = first.putIfAbsent(numbered.line().subject(), numbered.number());
                    return before == null
                            ? null
                            : numbered.finding(ScopeFinding.Reason.TWICE, Integer.toString(before));
                })
                .filter(Objects::nonNull);
    }
}
