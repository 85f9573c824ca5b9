package org.sluice.intake.domain;

import java.util.List;
import java.util.stream.Stream;

/** Nothing that has to be there is missing, nothing is longer than its limit, and there are not too many of anything. */
final class LimitsOfLines implements ScopeRule {

    @Override
    public Stream<ScopeFinding> findings(List<NumberedLine> lines) {
        Stream<ScopeFinding> tooMany = lines.size() > ScopeCatalogue.MOST_LINES
                ? Stream.of(ScopeFinding.of(0, "", ScopeFinding.Reason.TOO_MANY, Integer.toString(lines.size())))
                : Stream.empty();
        long characters = lines.stream()
                .map(NumberedLine::line)
                .mapToLong(ScopeLine::characters)
                .sum();
        Stream<ScopeFinding> tooLong = characters > ScopeCatalogue.MOST_CHARACTERS
                ? Stream.of(ScopeFinding.of(0, "", ScopeFinding.Reason.TOO_LONG, Long.toString(characters)))
                : Stream.empty();
        return Stream.of(tooMany, tooLong, lines.stream().flatMap(LimitsOfLines::line))
                .flatMap(found -> found);
    }

    private static Stream<ScopeFinding> line(NumberedLine numbered) {
        ScopeLine line = numbered.line();
        Whose whose = line.whose();
        boolean nameless = whose.kind() == Whose.Kind.DEPARTMENT && whose.name().isEmpty();
        return Stream.of(
                        missing(numbered, line.subject().isEmpty(), ScopeFinding.Reason.NO_WHAT),
                        missing(numbered, nameless, ScopeFinding.Reason.NO_RECEIVER),
                        part(numbered, LinePart.WHAT, List.of(line.what())),
                        part(numbered, LinePart.NAME, List.of(whose.name())),
                        part(numbered, LinePart.ADDRESS, List.of(whose.address())),
                        part(numbered, LinePart.SENTENCE, List.of(line.sentence())),
                        part(numbered, LinePart.WORD, line.more().words()),
                        part(numbered, LinePart.FACT, line.more().facts()),
                        part(numbered, LinePart.EXAMPLE, line.more().examples()),
                        part(numbered, LinePart.DECIDES, List.of(line.more().decides())))
                .flatMap(found -> found);
    }

    private static Stream<ScopeFinding> missing(NumberedLine line, boolean missing, ScopeFinding.Reason reason) {
        return missing ? Stream.of(line.finding(reason, "")) : Stream.empty();
    }

    private static Stream<ScopeFinding> part(NumberedLine line, LinePart part, List<String> texts) {
        Stream<ScopeFinding> many =
                texts.size() > part.most() ? Stream.of(line.finding(ScopeFinding.Reason.MANY, part)) : Stream.empty();
        Stream<ScopeFinding> longer = texts.stream().anyMatch(text -> text.length() > part.longest())
                ? Stream.of(line.finding(ScopeFinding.Reason.LONG, part))
                : Stream.empty();
        return Stream.concat(many, longer);
    }
}
