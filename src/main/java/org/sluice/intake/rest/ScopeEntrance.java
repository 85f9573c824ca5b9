package org.sluice.intake.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sluice.intake.domain.NumberedLine;
import org.sluice.intake.domain.ScopeCatalogue;
import org.sluice.intake.domain.ScopeLine;
import org.sluice.intake.domain.ScopeReading;
import org.sluice.intake.domain.Whose;
import org.sluice.intake.domain.WrittenLine;
import org.sluice.platform.Csv;
import org.sluice.platform.ProjectRef;
import org.sluice.platform.Refusal;
import org.sluice.platform.Words;

/** Lines of who does what that come from elsewhere and go elsewhere: pasted, or as a file for a spreadsheet. */
public final class ScopeEntrance {

    /** The languages that a file may have been written in, whoever reads it now. */
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.forLanguageTag("da"), Locale.forLanguageTag("sv"));

    private final ScopeView view;
    private final Words words;

    /** Speaks the caller's language. */
    public ScopeEntrance(ScopeView view, Words words) {
        this.view = view;
        this.words = words;
    }

    /** What pasted lines mean. */
    ScopeReadDto pasted(ProjectRef project, String text, ScopeCatalogue catalogue, CallersProjects projects) {
        return read(project, WrittenLine.pasted(text), catalogue, projects);
    }

    /** What a file means. */
    ScopeReadDto file(ProjectRef project, String file, ScopeCatalogue catalogue, CallersProjects projects) {
        try {
            List<WrittenLine> written = Csv.lines(file).stream()
                    .map(line -> new WrittenLine(
                            line.number(),
                            line.cells().stream()
                                    .filter(cell -> !cell.isBlank())
                                    .collect(Collectors.joining("; ")),
                            line.cells()))
                    .toList();
            return read(project, written, catalogue, projects);
        } catch (IllegalArgumentException e) {
            throw Refusal.badInput("file", "sluice.scope.error.file");
        }
    }

    /** A new line about a word, whose receiver is known by name alone; none where that is nobody. */
    Optional<ScopeLineDto> line(
            ProjectRef project, String word, String receiver, ScopeCatalogue catalogue, CallersProjects projects) {
        WrittenLine written = new WrittenLine(1, word, List.of(word, receiver));
        return reading(project, catalogue, projects).read(List.of(written)).lines().stream()
                .map(NumberedLine::line)
                .map(line -> view.line(line, projects))
                .findFirst();
    }

    private ScopeReading reading(ProjectRef project, ScopeCatalogue catalogue, CallersProjects projects) {
        return new ScopeReading(
                project.id(),
                catalogue.lines(),
                projects,
                inAllLanguages("sluice.scope.us"),
                inAllLanguages("sluice.scope.what"));
    }

    private ScopeReadDto read(
            ProjectRef project, List<WrittenLine> written, ScopeCatalogue catalogue, CallersProjects projects) {
        if (written.isEmpty()) {
            throw Refusal.badInput("text", "sluice.scope.error.nothing");
        }
        if (written.size() > ScopeCatalogue.MOST_LINES + 1) {
            throw Refusal.badInput("text", "sluice.scope.finding.too-many", ScopeCatalogue.MOST_LINES, written.size());
        }
        ScopeReading reading = reading(project, catalogue, projects).read(written);
        return new ScopeReadDto(
                reading.lines().stream()
                        .map(NumberedLine::line)
                        .map(line -> view.line(line, projects))
                        .toList(),
                view.findings(reading.findings()));
    }

    private Set<String> inAllLanguages(String key) {
        return LANGUAGES.stream()
                .map(language -> words.say(Optional.of(language), key).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** The lines as a file for a spreadsheet, in the columns that are read back. */
    Csv table(ScopeCatalogue catalogue, CallersProjects projects) {
        Csv table = Csv.titled(Stream.of(
                        "sluice.scope.what",
                        "sluice.scope.whose",
                        "sluice.scope.sentence",
                        "sluice.scope.address",
                        "sluice.scope.words",
                        "sluice.scope.facts",
                        "sluice.scope.examples",
                        "sluice.scope.decides",
                        "sluice.scope.agreed")
                .map(words::say)
                .toList());
        catalogue.lines().forEach(line -> table.row(cells(line, projects)));
        return table;
    }

    private List<String> cells(ScopeLine line, CallersProjects projects) {
        return List.of(
                line.what(),
                whose(line.whose(), projects),
                line.sentence(),
                line.whose().address(),
                String.join(" | ", line.more().words()),
                String.join(" | ", line.more().facts()),
                String.join(" | ", line.more().examples()),
                line.more().decides(),
                line.more().agreed().map(LocalDate::toString).orElse(""));
    }

    private String whose(Whose whose, CallersProjects projects) {
        return switch (whose.kind()) {
            case US -> words.say("sluice.scope.us");
            case PROJECT -> projects.get(whose.project()).map(ProjectRef::key).orElse("");
            case DEPARTMENT -> whose.name();
        };
    }
}
