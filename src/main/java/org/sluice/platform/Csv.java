package org.sluice.platform;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.ws.rs.core.Response;
import java.io.StringWriter;
import java.util.List;
import java.util.Set;

/**
 * A table as a file for a spreadsheet: UTF-8 with a byte order mark, without which spreadsheets take other letters for it. A cell that
 * a spreadsheet would take for a formula begins with an apostrophe, so that nobody's text is run on a reader's machine (decision 27).
 */
public final class Csv {

    private static final Set<Character> FORMULA = Set.of('=', '+', '-', '@', '\t', '\r', '\n', '|', '%');

    private final StringWriter text = new StringWriter().append('\uFEFF');
    private final CsvWriter writer = CsvWriter.builder().build(text);

    /** A table with its first line. */
    public static Csv titled(List<String> titles) {
        return new Csv().row(titles);
    }

    private Csv() {}

    /** One more line. */
    public Csv row(List<String> cells) {
        writer.writeRecord(cells.stream().map(Csv::harmless).toList());
        return this;
    }

    private static String harmless(String cell) {
        String start = cell.stripLeading();
        boolean formula = (!cell.isEmpty() && FORMULA.contains(cell.charAt(0)))
                || (!start.isEmpty() && FORMULA.contains(start.charAt(0)));
        return formula ? "'" + cell : cell;
    }

    /** The file as an answer, under a name. */
    public Response answer(String name) {
        return Response.ok(text.toString(), "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
