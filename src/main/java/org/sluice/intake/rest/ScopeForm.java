package org.sluice.intake.rest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sluice.intake.domain.More;
import org.sluice.intake.domain.ScopeCatalogue;
import org.sluice.intake.domain.ScopeLine;
import org.sluice.intake.domain.Whose;
import org.sluice.platform.GivenBody;
import org.sluice.platform.Refusal;

/**
 * All lines in place of those of a version: {@code {"version":3,"lines":[…]}}, each as {@link ScopeLineDto} has it. A line needs {@code what}
 * and {@code whose}; without an {@code id} it is new. A receiving project is given by id or by key.
 *
 * @param version the version that was looked at
 * @param lines all of them
 */
record ScopeForm(long version, List<ScopeLine> lines) {

    private static final Set<String> LINE =
            Set.of("id", "what", "whose", "sentence", "words", "facts", "examples", "decides", "agreed");

    private static final Set<String> WHOSE = Set.of("kind", "project", "key", "name", "address");

    /** What the body means. */
    static ScopeForm of(@Nullable Map<String, Object> given, long own, CallersProjects projects) {
        GivenBody body = GivenBody.of(given, Set.of("version", "lines"));
        List<GivenBody> lines = body.bodies("lines", LINE);
        if (lines == null) {
            throw Refusal.badInput("lines", "sluice.error.field-bodies", "lines");
        }
        if (lines.size() > ScopeCatalogue.MOST_LINES) {
            throw Refusal.badInput("lines", "sluice.scope.finding.too-many", ScopeCatalogue.MOST_LINES, lines.size());
        }
        return new ScopeForm(
                number(body, "version"),
                lines.stream().map(line -> line(line, own, projects)).toList());
    }

    /** A number that has to be there. */
    static long number(GivenBody body, String name) {
        Integer number = body.whole(name);
        if (number == null) {
            throw Refusal.badInput(name, "sluice.error.field-whole", name);
        }
        return number;
    }

    private static ScopeLine line(GivenBody line, long own, CallersProjects projects) {
        Integer id = line.whole("id");
        return new ScopeLine(
                id == null ? 0 : id,
                text(line, "what"),
                whose(line.body("whose", WHOSE), own, projects),
                text(line, "sentence"),
                new More(
                        texts(line, "words"),
                        texts(line, "facts"),
                        texts(line, "examples"),
                        text(line, "decides"),
                        day(text(line, "agreed"))));
    }

    private static Whose whose(@Nullable GivenBody whose, long own, CallersProjects projects) {
        String kind = whose == null ? "" : text(whose, "kind");
        return switch (kind) {
            case "us" -> Whose.us();
            case "project" -> {
                long project = project(Objects.requireNonNull(whose), projects);
                yield project == own ? Whose.us() : Whose.project(project);
            }
            case "department" -> Whose.department(text(Objects.requireNonNull(whose), "name"), text(whose, "address"));
            default -> throw Refusal.badInput("whose", "sluice.scope.error.kind");
        };
    }

    /** An id is taken as it is: a line may name a project that the caller does not see, and keeps it. */
    private static long project(GivenBody whose, CallersProjects projects) {
        String given = text(whose, "project");
        if (given.matches("\\d{1,18}")) {
            return Long.parseLong(given);
        }
        String key = given.isEmpty() ? text(whose, "key") : given;
        return projects.called(key).orElseThrow(() -> Refusal.badInput("project", "sluice.scope.error.project", key));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            throw Refusal.badInput("agreed", "sluice.scope.finding.no-day", text);
        }
    }

    private static String text(GivenBody body, String name) {
        return Objects.requireNonNullElse(body.text(name), "");
    }

    private static List<String> texts(GivenBody body, String name) {
        return List.copyOf(Objects.requireNonNullElse(body.texts(name), Set.of()));
    }
}
