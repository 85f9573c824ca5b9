package org.sluice.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

/** Tests {@link Csv}. */
public class CsvTest {

    @Test
    public void shouldWriteATableThatSpreadsheetsReadAsUnicode() {
        String text = Csv.titled(List.of("Opgave", "Årsag"))
                .row(List.of("SUP-1", "Læge ringede, \"nu\"\nto gange"))
                .toString();

        assertThat(text).isEqualTo("\uFEFFOpgave,Årsag\r\nSUP-1,\"Læge ringede, \"\"nu\"\"\nto gange\"\r\n");
    }

    @Test
    public void shouldLetNoCellBeAFormula() {
        String text = Csv.titled(List.of("a", "b", "c", "d", "e"))
                .row(List.of("=cmd|'/c calc'!A1", "+45 12", "-1", "@sum", " \t=1"))
                .toString();

        assertThat(text).contains("'=cmd|'/c calc'!A1,'+45 12,'-1,'@sum,' \t=1");
    }

    @Test
    public void shouldBeAFileThatIsSavedUnderItsName() {
        var answer = Csv.titled(List.of("a")).answer("changes-SUP.csv");

        assertThat(answer.getHeaderString("Content-Disposition")).isEqualTo("attachment; filename=\"changes-SUP.csv\"");
        assertThat(answer.getMediaType()).hasToString("text/csv;charset=UTF-8");
    }
}
