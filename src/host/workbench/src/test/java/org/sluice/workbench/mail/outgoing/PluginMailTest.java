package org.sluice.workbench.mail.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.mail.Email;
import com.atlassian.mail.queue.MailQueueItem;
import com.atlassian.mail.queue.SingleMailQueueItem;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Mail of plugins, in the host's own queue. */
public class PluginMailTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T08:00:00Z"), ZoneOffset.UTC);

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final MailQueue queue = new MailQueue(mail -> {});

    @Test
    public void shouldWaitWithTheRestAndArriveAsWritten() throws PostException {
        new PluginMail(queue, CLOCK, true).addItem(new SingleMailQueueItem(email()));

        OutgoingMail waiting = queue.waiting(10).get(0);
        CaughtMails caught = new CaughtMails(folder.getRoot().toPath(), CLOCK);
        try (MailTrap trap = MailTrap.into(caught);
                SmtpPost post = new SmtpPost(trap.port(), CLOCK)) {
            post.send(waiting);
        }
        Caught one = caught.newest(1).get(0);
        assertThat(one.header("Subject")).isEqualTo("[SUP-12] Løst");
        assertThat(one.header("To")).isEqualTo("vera@example.org");
        assertThat(one.header("In-Reply-To")).isEmpty();
        assertThat(one.text()).startsWith("Tak");
    }

    /** Jira says nothing of it. */
    @Test
    public void shouldBeDroppedWhereNoServerIsNamed() {
        PluginMail mail = new PluginMail(queue, CLOCK, false);

        mail.addItem(new SingleMailQueueItem(email()));

        assertThat(mail.getDefaultSMTPMailServer()).isNull();
        assertThat(queue.size()).isZero();
    }

    @Test
    public void shouldTakeOnlyWhatItCanSend() {
        PluginMail mail = new PluginMail(queue, CLOCK, true);
        MailQueueItem other = () -> "Sends itself";

        assertThatThrownBy(() -> mail.addItem(other)).hasMessageContaining("single messages");
        assertThatThrownBy(() -> mail.addItem(new SingleMailQueueItem(email().setMimeType("text/html"))))
                .hasMessageContaining("text/html");
        assertThat(mail.getDefaultSMTPMailServer()).isNotNull();
    }

    private static Email email() {
        Email email = new Email("vera@example.org");
        email.addHeader("Auto-Submitted", "auto-generated");
        return email.setSubject("[SUP-12] Løst").setBody("Tak").setMimeType("text/plain");
    }
}
