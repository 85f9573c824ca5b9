package org.sluice.platform;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.ws.rs.core.Response;
import java.io.StringWriter;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A table as a file for a spreadsheet (decision 27).
 *
 * <ul>
 *   <li>UTF-8 with a byte order mark, without which spreadsheets take other letters for it;
 *   <li>semicolons between cells, as spreadsheets in Danish and Swedish read them;
 *   <li>an apostrophe before whatever a spreadsheet would take for a formula, at the beginning of a cell and wherever another separator
 *       or a quotation mark could make one begin, so that nobody's text is run on a reader's machine;
 *   <li>a blank instead of tabs and line breaks, for the same reason.
 * </ul>
 */
public final class Csv {

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

    /** The signs in their wide forms too. */
    private static final Pattern FORMULA = Pattern.compile("(^|[;,\"])(\\s*)([=+\\-@|%\uFF1D\uFF0B\uFF0D\uFF20])");

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final StringWriter text = new StringWriter().append('\uFEFF');
    private final CsvWriter writer = CsvWriter.builder().fieldSeparator(';').build(text);

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
        return FORMULA.matcher(CONTROL.matcher(cell).replaceAll(" ")).replaceAll("$1'$2$3");
    }

    /** A moment as spreadsheets take it for one, by the clock of its own offset. */
    public static String moment(String at) {
        return OffsetDateTime.parse(at).format(MOMENT);
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
