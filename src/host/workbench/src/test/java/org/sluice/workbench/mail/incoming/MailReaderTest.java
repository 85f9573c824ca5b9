package org.sluice.workbench.mail.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.Test;

/** What is read from a message. */
public class MailReaderTest {
    @Test
    public void shouldReadHeadersWhateverTheirAlphabet() throws UnreadableMailException {
        ReceivedMail mail = read(Letter.from("RITA@example.org", "x")
                .with("Subject", "=?UTF-8?Q?R=C3=B8ntgen?=\r\n =?UTF-8?Q?_p=C3=A5_stuen?=")
                .with("Cc", "\"Ward, 3\" <ward@example.org>, support2@example.org"));

        assertThat(mail.subject()).isEqualTo("Røntgen på stuen");
        assertThat(mail.from()).contains("rita@example.org");
        assertThat(mail.recipients())
                .containsExactly("support@example.org", "ward@example.org", "support2@example.org");
    }

    @Test
    public void shouldPreferPlainTextToMarkup() throws UnreadableMailException {
        ReceivedMail mail = read(Letter.from("rita@example.org", "x")
                .with("Content-Type", "multipart/alternative; boundary=part")
                .saying("--part\r\nContent-Type: text/plain\r\n\r\nPlain\r\n"
                        + "--part\r\nContent-Type: text/html\r\n\r\n<b>Bold</b>\r\n--part--"));

        assertThat(mail.text()).isEqualTo("Plain");
        assertThat(mail.files()).isEmpty();
    }

    @Test
    public void shouldTakeTheWordsOutOfMarkup() throws UnreadableMailException {
        ReceivedMail mail = read(Letter.from("rita@example.org", "x")
                .with("Content-Type", "text/html; charset=utf-8")
                .saying("<html><head><title>No</title><style>p { color: red }</style></head>"
                        + "<body><p>It is&nbsp;dark.</p><p>Since<br>Monday &lt;3</p></body></html>"));

        assertThat(mail.text()).isEqualTo("It is dark.\nSince\nMonday <3");
    }

    @Test
    public void shouldTellFilesByNameAndRealSize() throws UnreadableMailException {
        ReceivedMail mail = read(Letter.from("rita@example.org", "x").bringing("=?UTF-8?Q?C:/ward/r=C3=B8r.png?="));

        assertThat(mail.files()).containsExactly(new ReceivedMail.File("rør.png", 10));
        assertThat(mail.text()).isEqualTo("The viewer shows nothing.");
    }

    @Test
    public void shouldLeaveOutWhatIsQuoted() throws UnreadableMailException {
        ReceivedMail mail = read(Letter.from("rita@example.org", "x")
                .saying("It works.\r\n\r\n> Does it?\r\n>> It did not\r\n| nor did that\r\nThanks"));

        assertThat(mail.textWithoutQuotes()).isEqualTo("It works.\n\nThanks");
        assertThat(mail.text()).contains("> Does it?");
    }

    @Test
    public void shouldKnowWhatAMachineSent() throws UnreadableMailException {
        assertThat(read(Letter.from("a@example.org", "x").with("Precedence", "bulk"))
                        .automatic())
                .isTrue();
        assertThat(read(Letter.from("a@example.org", "x").with("Auto-Submitted", "auto-replied"))
                        .automatic())
                .isTrue();
        assertThat(read(Letter.from("a@example.org", "x")
                                .with("Content-Type", "multipart/report; report-type=delivery-status; boundary=b")
                                .saying("--b\r\n\r\nNot delivered\r\n--b--"))
                        .automatic())
                .isTrue();
        assertThat(read(Letter.from("a@example.org", "x").with("Auto-Submitted", "no"))
                        .automatic())
                .isFalse();
        assertThat(read(Letter.from("a@example.org", "x")).automatic()).isFalse();
    }

    @Test
    public void shouldGiveAMessageWithoutIdOneOfItsOwn() throws UnreadableMailException {
        Letter letter = Letter.from("rita@example.org", "x").without("Message-ID");

        assertThat(read(letter).id())
                .startsWith("sha256:")
                .isEqualTo(read(letter).id());
        assertThat(read(letter.saying("Other")).id())
                .isNotEqualTo(read(Letter.from("rita@example.org", "x").without("Message-ID"))
                        .id());
    }

    @Test
    public void shouldTellTheNearestReferenceFirst() throws UnreadableMailException {
        ReceivedMail mail = read(Letter.from("rita@example.org", "x")
                .with("References", "<1@example.org>\r\n <2@example.org>")
                .with("In-Reply-To", "<3@example.org>"));

        assertThat(mail.references()).containsExactly("<3@example.org>", "<2@example.org>", "<1@example.org>");
    }

    @Test
    public void shouldReadTextOfAnUnknownCharacterSet() throws UnreadableMailException {
        ReceivedMail mail = read(Letter.from("rita@example.org", "x")
                .with("Content-Type", "text/plain; charset=klingon")
                .saying("Hello"));

        assertThat(mail.text()).isEqualTo("Hello");
    }

    @Test
    public void shouldSayThatAFileIsNoMessage() {
        assertThatThrownBy(() -> MailReader.read("just words".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableMailException.class)
                .hasMessageContaining("header");
    }

    private static ReceivedMail read(Letter letter) throws UnreadableMailException {
        return MailReader.read(letter.bytes());
    }
}
