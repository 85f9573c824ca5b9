package org.sluice.intake.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongFunction;
import org.sluice.intake.domain.DisputedLines;
import org.sluice.intake.domain.LinePart;
import org.sluice.intake.domain.NumberedLine;
import org.sluice.intake.domain.Outbox;
import org.sluice.intake.domain.ScopeCatalogue;
import org.sluice.intake.domain.ScopeChange;
import org.sluice.intake.domain.ScopeFinding;
import org.sluice.intake.domain.ScopeLine;
import org.sluice.intake.domain.ScopeRules;
import org.sluice.intake.domain.Whose;
import org.sluice.platform.Host;
import org.sluice.platform.People;
import org.sluice.platform.ProjectRef;
import org.sluice.platform.Words;

/** Who does what as the caller may see it, in the caller's language. */
public final class ScopeView {

    private static final int SHOWN = 80;

    private final Words words;
    private final People people;
    private final Outbox outbox;
    private final Host host;

    /** Speaks the caller's language, and knows from the outbox what came back. */
    public ScopeView(Words words, People people, Outbox outbox, Host host) {
        this.words = words;
        this.people = people;
        this.outbox = outbox;
        this.host = host;
    }

    ScopeDto shown(ProjectRef project, ScopeCatalogue catalogue, List<ScopeChange> changes, CallersProjects projects) {
        List<ScopeLine> lines = catalogue.lines();
        return new ScopeDto(
                catalogue.version(),
                lines.stream().map(line -> line(line, projects)).toList(),
                findings(rules(project, projects).findings(NumberedLine.all(lines))),
                changes.stream().map(this::change).toList(),
                projects.beside(project).stream()
                        .map(other -> new ScopeDto.ReceiverDto(other.id(), other.key(), other.name()))
                        .toList(),
                ScopeCatalogue.MOST_LINES);
    }

    private ScopeRules rules(ProjectRef project, CallersProjects projects) {
        // Of a task that the reader may not see, not even that it came back.
        List<Outbox.Returned> seen = outbox.returned(project.id()).stream()
                .filter(back -> host.task(back.taskId(), project).isPresent())
                .toList();
        return ScopeRules.of(project.id(), projects).and(DisputedLines.by(seen, host.zone()));
    }

    private ScopeDto.ChangeDto change(ScopeChange change) {
        return new ScopeDto.ChangeDto(
                change.version(),
                change.at().toString(),
                people.name(change.by()),
                change.added(),
                change.changed(),
                change.removed());
    }

    ScopeLineDto line(ScopeLine line, CallersProjects projects) {
        return new ScopeLineDto(
                line.id(),
                line.what(),
                whose(line.whose(), projects::get),
                line.sentence(),
                line.more().words(),
                line.more().facts(),
                line.more().examples(),
                line.more().decides(),
                line.more().agreed().map(LocalDate::toString).orElse(null));
    }

    /** A hidden project has its id alone, for the team to hand back unchanged. */
    static ScopeLineDto.WhoseDto whose(Whose whose, LongFunction<Optional<ProjectRef>> projects) {
        String kind = whose.kind().name().toLowerCase(Locale.ROOT);
        return switch (whose.kind()) {
            case US -> new ScopeLineDto.WhoseDto(kind, null, null, null, null);
            case PROJECT -> {
                Optional<ProjectRef> project = projects.apply(whose.project());
                yield new ScopeLineDto.WhoseDto(
                        kind,
                        whose.project(),
                        project.map(ProjectRef::key).orElse(null),
                        project.map(ProjectRef::name).orElse(null),
                        null);
            }
            case DEPARTMENT -> new ScopeLineDto.WhoseDto(kind, null, null, whose.name(), whose.address());
        };
    }

    List<ScopeFindingDto> findings(List<ScopeFinding> findings) {
        return findings.stream()
                .map(finding -> new ScopeFindingDto(
                        finding.line(), shortened(finding.text()), message(finding), finding.isWarning()))
                .toList();
    }

    private static String shortened(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }

    private String message(ScopeFinding finding) {
        String detail = shortened(finding.detail());
        return switch (finding.reason()) {
            case NO_WHAT -> words.say("sluice.scope.finding.no-what");
            case NO_RECEIVER -> words.say("sluice.scope.finding.no-receiver");
            case COLUMNS -> words.say("sluice.scope.finding.columns", detail);
            case LONG -> {
                LinePart part = finding.part().orElse(LinePart.WHAT);
                yield words.say("sluice.scope.finding.long", words.say(label(part)), part.longest());
            }
            case MANY -> {
                LinePart part = finding.part().orElse(LinePart.WHAT);
                yield words.say("sluice.scope.finding.many", words.say(label(part)), part.most());
            }
            case BAD_ADDRESS -> words.say("sluice.scope.finding.bad-address", detail);
            case NO_DAY -> words.say("sluice.scope.finding.no-day", detail);
            case TWICE -> words.say("sluice.scope.finding.twice", detail);
            case TOO_MANY -> words.say("sluice.scope.finding.too-many", ScopeCatalogue.MOST_LINES, detail);
            case TOO_LONG -> words.say("sluice.scope.finding.too-long", ScopeCatalogue.MOST_CHARACTERS, detail);
            case NO_ADDRESS -> words.say("sluice.scope.finding.no-address", detail);
            case CIRCLE -> words.say("sluice.scope.finding.circle", detail);
            case DISPUTED -> words.say("sluice.scope.finding.disputed", Integer.parseInt(finding.detail()));
            case NO_PROJECT -> words.say("sluice.scope.finding.no-project");
        };
    }

    private static String label(LinePart part) {
        return switch (part) {
            case WHAT -> "sluice.scope.what";
            case SENTENCE -> "sluice.scope.sentence";
            case NAME -> "sluice.scope.department";
            case ADDRESS -> "sluice.scope.address";
            case WORD -> "sluice.scope.words";
            case FACT -> "sluice.scope.facts";
            case EXAMPLE -> "sluice.scope.examples";
            case DECIDES -> "sluice.scope.decides";
        };
    }
}
