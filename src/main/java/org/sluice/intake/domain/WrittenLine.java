package org.sluice.intake.domain;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A line as somebody wrote it, in cells: what, whose, sentence, address, words, facts, examples, who decides, agreed on.
 *
 * @param number which line, from 1
 * @param text as it was written
 * @param cells as many as it has
 */
public record WrittenLine(int number, String text, List<String> cells) {

    /** How many cells say something. */
    public static final int COLUMNS = 9;

    private static final Pattern ARROW = Pattern.compile("→|⇒|->|=>");
    private static final Pattern MARK = Pattern.compile("^\\s*[•*]\\s*");

    /** Keeps its own copy. */
    public WrittenLine {
        cells = List.copyOf(cells);
    }

    /**
     * The lines of a text, as people write such lists: {@code printers → Service desk}, also with {@code ->}, or with cells between tabs, as
     * they are copied from a spreadsheet, or between semicolons. The first of these that a line has is the one that counts. Empty lines do not
     * count, and a mark in front is none.
     */
    public static List<WrittenLine> pasted(String text) {
        List<String> all = text.lines().toList();
        return IntStream.range(0, all.size())
                .filter(i -> !all.get(i).isBlank())
                .mapToObj(i -> pasted(i + 1, all.get(i)))
                .toList();
    }

    private static WrittenLine pasted(int number, String text) {
        String bare = MARK.matcher(text).replaceFirst("");
        return new WrittenLine(
                number,
                text.strip(),
                Arrays.stream(split(bare)).map(String::strip).toList());
    }

    private static String[] split(String text) {
        if (text.indexOf('\t') >= 0) {
            return text.split("\t", -1);
        }
        return ARROW.matcher(text).find() ? ARROW.split(text, 3) : text.split(";", -1);
    }

    /** The cell of a column, empty where there is none. */
    String cell(int column) {
        return column < cells.size() ? cells.get(column).strip() : "";
    }

    /** Whether it says anything behind the last column. */
    boolean isTooWide() {
        return cells.stream().skip(COLUMNS).anyMatch(cell -> !cell.isBlank());
    }
}
