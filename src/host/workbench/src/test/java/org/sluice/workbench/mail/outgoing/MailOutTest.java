package org.sluice.workbench.mail.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Mail from the queue through SMTP into the folder where it is looked at. */
public class MailOutTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T08:00:00Z"), ZoneOffset.UTC);

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private CaughtMails caught;
    private MailTrap trap;

    @Before
    public void open() {
        caught = new CaughtMails(folder.getRoot().toPath().resolve("out"), CLOCK);
        trap = MailTrap.into(caught);
    }

    @After
    public void close() {
        trap.close();
    }

    @Test
    public void shouldArriveAsItWasSent() throws PostException {
        new SmtpPost(trap.port(), CLOCK).send(mail("Røntgen på stuen", "Billedet mangler.\n.\nHilsen Karl Sørensen"));

        Caught one = caught.newest(10).get(0);
        assertThat(one.header("subject")).isEqualTo("Røntgen på stuen");
        assertThat(one.header("From")).isEqualTo("Sára (JIRA) <jira@example.org>");
        assertThat(one.header("To")).isEqualTo("rita@example.org");
        assertThat(one.header("Message-ID")).isEqualTo("<JIRA.1.2.3@localhost>");
        assertThat(one.header("In-Reply-To")).isEqualTo("<JIRA.1.2@localhost>");
        assertThat(one.header("Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(one.header("Nothing")).isEmpty();
        assertThat(one.text().replace("\r\n", "\n")).startsWith("Billedet mangler.\n.\nHilsen Karl Sørensen");
        assertThat(caught.byId(one.id())).contains(one);
    }

    @Test
    public void shouldStayConnectedAndConnectAnewAfterAnEnd() throws PostException {
        SmtpPost post = new SmtpPost(trap.port(), CLOCK);
        try (post) {
            post.send(mail("One", ""));
            post.send(mail("Two", ""));
        }
        try (post) {
            post.send(mail("Three", ""));
        }

        assertThat(caught.newest(10)).extracting(one -> one.header("Subject")).containsExactly("Three", "Two", "One");
    }

    @Test
    public void shouldFindNothingOutsideItsFolder() {
        assertThat(caught.newest(10)).isEmpty();
        assertThat(caught.byId("../../secret")).isEmpty();
        assertThat(caught.byId("123")).isEmpty();
    }

    @Test
    public void shouldShowTheNewestFirstAndKeepAThousandOrSo() {
        for (int i = 0; i < 1_102; i++) {
            caught.add(("Subject: " + i + "\r\n\r\nText").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }

        assertThat(caught.newest(2)).extracting(one -> one.header("Subject")).containsExactly("1101", "1100");
        assertThat(caught.size()).isBetween(1_000, 1_050);
    }

    @Test
    public void shouldKeepWhatCouldNotBeSentUntilItIsSentAgain() {
        MailQueue queue = new MailQueue(new SmtpPost(trap.port(), CLOCK));
        trap.close();
        queue.add(mail("One", "Text"));
        queue.flushWaiting();
        assertThat(queue.size()).isZero();
        assertThat(queue.failures())
                .extracting(failure -> failure.mail().subject())
                .containsExactly("One");

        queue.resend();

        assertThat(queue.failures()).isEmpty();
        assertThat(queue.waiting(10)).extracting(OutgoingMail::subject).containsExactly("One");
    }

    @Test
    public void shouldSendInOrderAndNotStopAtOneThatFails() {
        List<String> sent = new java.util.ArrayList<>();
        MailQueue queue = new MailQueue(mail -> {
            if (mail.subject().equals("Bad")) {
                throw new PostException("Refused", null);
            }
            sent.add(mail.subject());
        });
        List.of("One", "Bad", "Two").forEach(subject -> queue.add(mail(subject, "")));

        queue.flushWaiting();

        assertThat(sent).containsExactly("One", "Two");
        assertThat(queue.failures().get(0).reason()).isEqualTo("Refused");
    }

    @Test
    public void shouldRefuseAnAddressThatIsNone() {
        OutgoingMail mail = new OutgoingMail("Rita", "nobody at home", "x", "y", "<1@localhost>", "<2@localhost>");

        assertThatThrownBy(() -> new SmtpPost(trap.port(), CLOCK).send(mail)).isInstanceOf(PostException.class);
    }

    private static OutgoingMail mail(String subject, String text) {
        return new OutgoingMail(
                "Sára (JIRA)", "rita@example.org", subject, text, "<JIRA.1.2.3@localhost>", "<JIRA.1.2@localhost>");
    }
}
