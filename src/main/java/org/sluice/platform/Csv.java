package org.sluice.platform;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.StringWriter;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
    private static final Pattern FORMULA = Pattern.compile("(^|[;,\"])('*+\\s*[=+\\-@|%\uFF1D\uFF0B\uFF0D\uFF20])");

    /** What {@link #FORMULA} became. */
    private static final Pattern MADE_HARMLESS =
            Pattern.compile("(^|[;,\"])'('*+\\s*[=+\\-@|%\uFF1D\uFF0B\uFF0D\uFF20])");

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

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

    /**
     * The lines of a file that a spreadsheet or this class wrote, each with its number and without what made it harmless: separated as its
     * first line is, with semicolons, commas or tabs. Lines without any text are left out.
     *
     * @throws IllegalArgumentException where it is no such file
     */
    public static List<CsvLine> lines(String file) {
        String bare = file.startsWith("\uFEFF") ? file.substring(1) : file;
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(separator(bare)).ofCsvRecord(bare)) {
            return reader.stream()
                    .map(line -> new CsvLine(
                            (int) line.getStartingLineNumber(),
                            line.getFields().stream().map(Csv::asWritten).toList()))
                    .filter(line -> line.cells().stream().anyMatch(cell -> !cell.isBlank()))
                    .toList();
        } catch (CsvParseException | IOException e) {
            throw new IllegalArgumentException("no table of cells: " + e.getMessage(), e);
        }
    }

    private static char separator(String file) {
        String first = QUOTED.matcher(file.lines().findFirst().orElse("")).replaceAll("");
        return Stream.of(';', ',', '\t')
                .max(Comparator.comparingLong(
                        sign -> first.chars().filter(one -> one == sign).count()))
                .filter(sign -> first.indexOf(sign) >= 0)
                .orElse(';');
    }

    private static String asWritten(String cell) {
        return MADE_HARMLESS.matcher(cell).replaceAll("$1$2");
    }

    private static String harmless(String cell) {
        return FORMULA.matcher(CONTROL.matcher(cell).replaceAll(" ")).replaceAll("$1'$2");
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
