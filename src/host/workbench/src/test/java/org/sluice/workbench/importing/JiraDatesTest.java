package org.sluice.workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.Test;

/** Instants as Jira writes them. */
public class JiraDatesTest {
    @Test
    public void shouldReadEveryZoneThatExportsHave() {
        for (String text : List.of(
                "2010-03-31T16:59:42.000+0200",
                "2010-03-31T16:59:42.000+02:00",
                "2010-03-31T14:59:42.000Z",
                "2010-03-31T14:59:42Z",
                "2010-03-31T09:59:42.000-0500")) {
            assertThat(JiraDates.parse(text)).as(text).contains(Instant.parse("2010-03-31T14:59:42Z"));
        }
    }

    @Test
    public void shouldReadNothingIntoWhatIsNoDate() {
        for (String text : List.of("", "yesterday", "2010-03-31", "2010-02-31T16:59:42.000+0200")) {
            assertThat(JiraDates.parse(text)).as(text).isEmpty();
        }
        assertThat(JiraDates.parseDay("2010-02-31")).isEmpty();
        assertThat(JiraDates.parseDay("2010-02-28")).contains(LocalDate.of(2010, 2, 28));
    }

    @Test
    public void shouldWriteAsJiraDoes() {
        Instant moment = Instant.parse("2010-03-31T14:59:42.5Z");

        assertThat(JiraDates.format(moment.atOffset(ZoneOffset.ofHours(2)))).isEqualTo("2010-03-31T16:59:42.500+0200");
        assertThat(JiraDates.format(moment.atOffset(ZoneOffset.UTC))).isEqualTo("2010-03-31T14:59:42.500+0000");
    }
}
