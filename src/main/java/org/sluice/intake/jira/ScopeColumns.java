package org.sluice.intake.jira;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sluice.intake.domain.More;
import org.sluice.intake.domain.ScopeLine;
import org.sluice.intake.domain.Whose;

/** A line of who does what as columns and back. An empty text is no text: some databases do not tell them apart. */
final class ScopeColumns {

    private ScopeColumns() {}

    /** The columns of a line that a version writes. */
    static Map<String, Object> of(long projectId, long version, ScopeLine line) {
        More more = line.more();
        Map<String, Object> columns = new HashMap<>(Map.of(
                ScopeLineRow.PROJECT_ID,
                projectId,
                ScopeLineRow.LINE_ID,
                line.id(),
                ScopeLineRow.FROM_VERSION,
                version,
                ScopeLineRow.UNTIL_VERSION,
                0L,
                ScopeLineRow.SUBJECT,
                line.what(),
                ScopeLineRow.KIND,
                line.whose().kind().name(),
                ScopeLineRow.RECEIVER_PROJECT,
                line.whose().project()));
        put(columns, ScopeLineRow.RECEIVER_NAME, line.whose().name());
        put(columns, ScopeLineRow.ADDRESS, line.whose().address());
        put(columns, ScopeLineRow.SENTENCE, line.sentence());
        put(columns, ScopeLineRow.HINTS, String.join("\n", more.words()));
        put(columns, ScopeLineRow.FACTS, String.join("\n", more.facts()));
        put(columns, ScopeLineRow.EXAMPLES, String.join("\n", more.examples()));
        put(columns, ScopeLineRow.DECIDES, more.decides());
        more.agreed().ifPresent(day -> columns.put(ScopeLineRow.AGREED_DAY, day.toEpochDay()));
        return columns;
    }

    private static void put(Map<String, Object> columns, String column, String text) {
        if (!text.isEmpty()) {
            columns.put(column, text);
        }
    }

    /** The line of a row. */
    static ScopeLine line(ScopeLineRow row) {
        return new ScopeLine(
                row.getLineId(),
                row.getSubject(),
                new Whose(
                        Whose.Kind.valueOf(row.getKind()),
                        row.getReceiverProject(),
                        text(row.getReceiverName()),
                        text(row.getAddress())),
                text(row.getSentence()),
                new More(
                        lines(row.getHints()),
                        lines(row.getFacts()),
                        lines(row.getExamples()),
                        text(row.getDecides()),
                        Optional.ofNullable(row.getAgreedDay()).map(LocalDate::ofEpochDay)));
    }

    private static String text(@Nullable String column) {
        return column == null ? "" : column;
    }

    private static List<String> lines(@Nullable String column) {
        return text(column).lines().toList();
    }
}
