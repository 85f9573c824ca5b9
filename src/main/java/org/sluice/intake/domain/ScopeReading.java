package org.sluice.intake.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads lines of who does what that somebody wrote elsewhere.
 *
 * <ul>
 *   <li>whose is the team's own where it says so ("us", "os", "oss") or names the project itself, another project's where it is that
 *       one's key or name, and otherwise a department's;
 *   <li>a department's address may stand in its own cell or with the name, {@code Service desk <desk@example.org>}; where it stands in
 *       neither, it is the one that the team's lines have for a department of that name;
 *   <li>a line about the same as one that the team has is that line: what it does not say stays as it was;
 *   <li>a first line that holds the titles of a table is none.
 * </ul>
 *
 * Each line that cannot be meant is told, not only the first.
 */
public final class ScopeReading {

    private final OtherProjects projects;
    private final long own;
    private final Set<String> us;
    private final Set<String> titles;
    private final Map<String, ScopeLine> known = new HashMap<>();
    private final Map<String, String> addresses = new HashMap<>();
    private final List<NumberedLine> lines = new ArrayList<>();
    private final List<ScopeFinding> findings = new ArrayList<>();

    /**
     * For a project's team.
     *
     * @param before the lines that it has
     * @param us what people write for their own team, in small letters
     * @param titles what may stand above the first column, in small letters
     */
    public ScopeReading(long own, List<ScopeLine> before, OtherProjects projects, Set<String> us, Set<String> titles) {
        this.own = own;
        this.projects = projects;
        this.us = us;
        this.titles = titles;
        before.forEach(this::know);
    }

    /** Reads, and looks at what was read by the rules of lines. */
    public ScopeReading read(List<WrittenLine> written) {
        for (int i = 0; i < written.size(); i++) {
            WrittenLine line = written.get(i);
            if (i > 0 || !titles.contains(line.cell(0).toLowerCase(Locale.ROOT))) {
                read(line);
            }
        }
        findings.addAll(ScopeRules.of(own, projects).findings(lines));
        return this;
    }

    /** What could be read. */
    public List<NumberedLine> lines() {
        return List.copyOf(lines);
    }

    /** What is the matter, line by line. */
    public List<ScopeFinding> findings() {
        return findings.stream()
                .sorted(Comparator.comparingInt(ScopeFinding::line))
                .toList();
    }

    private void know(ScopeLine line) {
        known.putIfAbsent(line.subject(), line);
        Whose whose = line.whose();
        if (!whose.address().isEmpty()) {
            addresses.putIfAbsent(whose.name().toLowerCase(Locale.ROOT), whose.address());
        }
    }

    private void read(WrittenLine line) {
        if (line.isTooWide()) {
            tell(
                    line,
                    ScopeFinding.Reason.COLUMNS,
                    Integer.toString(line.cells().size()));
        } else if (ScopeLine.subject(line.cell(0)).isEmpty()) {
            tell(line, ScopeFinding.Reason.NO_WHAT, "");
        } else if (line.cell(1).isEmpty()) {
            tell(line, ScopeFinding.Reason.NO_RECEIVER, "");
        } else {
            try {
                take(line, day(line.cell(8)));
            } catch (DateTimeException e) {
                tell(line, ScopeFinding.Reason.NO_DAY, line.cell(8));
            }
        }
    }

    private void tell(WrittenLine line, ScopeFinding.Reason reason, String detail) {
        findings.add(ScopeFinding.of(line.number(), line.text(), reason, detail));
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(AgreedDay.of(text));
    }

    private void take(WrittenLine line, Optional<LocalDate> agreed) {
        ScopeLine before = known.getOrDefault(ScopeLine.subject(line.cell(0)), ScopeLine.of("", Whose.us()));
        More more = before.more();
        ScopeLine read = new ScopeLine(
                before.id(),
                line.cell(0),
                whose(line.cell(1), line.cell(3)),
                said(line.cell(2), before.sentence()),
                new More(
                        several(line.cell(4), "[|,]", more.words()),
                        several(line.cell(5), "\\|", more.facts()),
                        several(line.cell(6), "\\|", more.examples()),
                        said(line.cell(7), more.decides()),
                        agreed.or(more::agreed)));
        lines.add(new NumberedLine(line.number(), read));
    }

    private static String said(String now, String before) {
        return now.isEmpty() ? before : now;
    }

    private static List<String> several(String cell, String between, List<String> before) {
        return cell.isEmpty() ? before : Arrays.stream(cell.split(between, -1)).toList();
    }

    private Whose whose(String name, String address) {
        if (us.contains(name.toLowerCase(Locale.ROOT))) {
            return Whose.us();
        }
        Optional<Long> project = projects.called(name);
        if (project.isPresent()) {
            return project.get() == own ? Whose.us() : Whose.project(project.get());
        }
        NamedAddress both = NamedAddress.of(name);
        String reached = Stream.of(address, both.address())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElseGet(() -> addresses.getOrDefault(both.name().toLowerCase(Locale.ROOT), ""));
        return Whose.department(both.name(), reached);
    }
}
