package org.sluice.intake.domain;

import java.util.List;
import java.util.stream.Stream;

/** One thing that lines are looked at for. */
@FunctionalInterface
public interface ScopeRule {

    /** All that it finds. */
    Stream<ScopeFinding> findings(List<NumberedLine> lines);
}
