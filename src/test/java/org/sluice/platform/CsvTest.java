package org.sluice.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.Test;

/** Tests {@link Csv}. */
public class CsvTest {

    @Test
    public void shouldWriteATableThatSpreadsheetsReadAsUnicode() {
        String text = Csv.titled(List.of("Opgave", "Årsag"))
                .row(List.of("SUP-1", "Læge ringede, \"nu\"\nto gange"))
                .toString();

        assertThat(text).isEqualTo("\uFEFFOpgave;Årsag\r\nSUP-1;\"Læge ringede, \"\"nu\"\" to gange\"\r\n");
    }

    @Test
    public void shouldLetNoCellBeAFormula() {
        String text = Csv.titled(List.of("a", "b", "c", "d", "e"))
                .row(List.of("=cmd|'/c calc'!A1", "+45 12", "-1", "@sum", " \t=1"))
                .toString();

        assertThat(text).contains("'=cmd|'/c calc'!A1;'+45 12;'-1;'@sum;'  =1");
    }

    @Test
    public void shouldLetNoFormulaBeginWithinACellHoweverItIsSplit() {
        String text = Csv.titled(List.of("a"))
                .row(List.of("printer;=HYPERLINK(\"http://x\")", "a, @sum", "b\t=1", "c\r\n+1", "d\"-1", "\uFF1D1"))
                .toString();

        assertThat(text.lines().skip(1))
                .containsExactly("\"printer;'=HYPERLINK(\"\"http://x\"\")\";a,' @sum;b =1;c +1;\"d\"\"'-1\";'\uFF1D1");
        assertThat(text).contains("b =1");
    }

    @Test
    public void shouldLeaveOrdinaryTextAsItIs() {
        String text = Csv.titled(List.of("Röntgen 2-3 = 5 % (100 %), a@b")).toString();

        assertThat(text).isEqualTo("\uFEFFRöntgen 2-3 = 5 % (100 %), a@b\r\n");
        assertThat(Csv.moment("2026-03-05T09:12:30+01:00")).isEqualTo("2026-03-05 09:12");
    }

    @Test
    public void shouldBeAFileThatIsSavedUnderItsName() {
        var answer = Csv.titled(List.of("a")).answer("changes-SUP.csv");

        assertThat(answer.getHeaderString("Content-Disposition")).isEqualTo("attachment; filename=\"changes-SUP.csv\"");
        assertThat(answer.getMediaType()).hasToString("text/csv;charset=UTF-8");
    }

    @Test
    public void shouldReadWhatItWroteAsItWas() {
        List<String> cells = List.of("=cmd|'/c calc'!A1", "a, @sum", "It’s \"out\"; -1", "O'Brien", "'=1, ''-2");
        String file = Csv.titled(List.of("a", "b", "c", "d", "e")).row(cells).toString();

        assertThat(Csv.lines(file))
                .containsExactly(new CsvLine(1, List.of("a", "b", "c", "d", "e")), new CsvLine(2, cells));
    }

    @Test
    public void shouldReadWhatSpreadsheetsOfOtherCountriesWrite() {
        List<CsvLine> lines = List.of(new CsvLine(1, List.of("a;b", "c")), new CsvLine(3, List.of("d", "")));

        assertThat(Csv.lines("\"a;b\",c\n\nd,\n")).isEqualTo(lines);
        assertThat(Csv.lines("\"a;b\"\tc\r\n\t\r\nd\t")).isEqualTo(lines);
        assertThat(Csv.lines("one column\r\nd")).extracting(CsvLine::number).containsExactly(1, 2);
        assertThat(Csv.lines("")).isEmpty();
    }

    @Test
    public void shouldRefuseWhatIsNoTable() {
        assertThatThrownBy(() -> Csv.lines("a;".repeat(20_000)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no table of cells");
    }
}
