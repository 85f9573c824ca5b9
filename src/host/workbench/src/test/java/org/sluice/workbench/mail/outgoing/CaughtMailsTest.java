package org.sluice.workbench.mail.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The folder of caught mail: what lies there beside mail, and mail of one moment. */
public class CaughtMailsTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Rule
    public final TemporaryFolder temporary = new TemporaryFolder();

    private Path folder;

    @Before
    public void open() {
        folder = temporary.getRoot().toPath().resolve("out");
    }

    @Test
    public void shouldHaveNothingBeforeTheFirstMail() {
        assertThat(at(NOON).size()).isZero();
        assertThat(at(NOON).newest(10)).isEmpty();
        assertThat(folder).doesNotExist();
    }

    @Test
    public void shouldKeepTheOrderWhenTheClockStandsStill() {
        CaughtMails caught = at(NOON);
        caught.add(mail("Subject: One"));
        caught.add(mail("Subject: Two"));
        assertThat(subjects(caught)).containsExactly("Two", "One");

        CaughtMails later = at(NOON.plusSeconds(60));
        later.add(mail("Subject: Three"));

        assertThat(subjects(later)).containsExactly("Three", "Two", "One");
        assertThat(later.newest(1)).hasSize(1);
    }

    @Test
    public void shouldPassOverWhatIsNoMail() throws IOException {
        CaughtMails caught = at(NOON);
        caught.add(mail("Subject: One"));
        Files.writeString(folder.resolve("9.part"), "Subject: Half");
        Files.writeString(folder.resolve("notes.txt"), "Subject: Notes");
        Files.createDirectories(folder.resolve("99999999999999999999.eml"));

        assertThat(subjects(caught)).containsExactly("One");
        assertThat(caught.byId("9")).isEmpty();
        assertThat(caught.byId("99999999999999999999")).isEmpty();
    }

    @Test
    public void shouldReadHeadersAsAPersonDoes() {
        CaughtMails caught = at(NOON);
        caught.add(mail("Subject: =?UTF-8?Q?R=C3=B8ntgen?=\r\n =?UTF-8?Q?_p=C3=A5_stuen?=\r\nX-Note: <b>plain"));

        Caught one = caught.newest(1).get(0);

        assertThat(one.header("SUBJECT")).isEqualTo("Røntgen på stuen");
        assertThat(one.header("X-Note")).isEqualTo("<b>plain");
        assertThat(one.headers()).extracting(Caught.Line::name).containsExactly("Subject", "X-Note");
    }

    @Test
    public void shouldShowNoTextWhereThereIsMoreThanText() {
        CaughtMails caught = at(NOON);
        caught.add(
                """
                Subject: Two parts
                Content-Type: multipart/mixed; boundary=x

                --x
                Content-Type: text/plain

                One
                --x--
                """
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(caught.newest(1).get(0).text()).isEmpty();
    }

    @Test
    public void shouldFindAMailByItsIdOnly() {
        CaughtMails caught = at(NOON);
        caught.add(mail("Subject: One"));
        String id = caught.newest(1).get(0).id();

        assertThat(caught.byId(id)).isPresent();
        for (String wrong : List.of("", id + ".eml", "../out/" + id, "-" + id, id + "0")) {
            assertThat(caught.byId(wrong)).as(wrong).isEmpty();
        }
    }

    private CaughtMails at(Instant now) {
        return new CaughtMails(folder, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static List<String> subjects(CaughtMails caught) {
        return caught.newest(10).stream().map(one -> one.header("Subject")).toList();
    }

    private static byte[] mail(String headers) {
        return (headers + "\r\n\r\nText").getBytes(StandardCharsets.UTF_8);
    }
}
