package org.sluice.workbench.mail.outgoing;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;

/**
 * Sends by SMTP to a server on this machine. Each message says that a machine has sent it, so that nobody's absence
 * answers it, and a mail handler that gets it back ignores it.
 */
public final class SmtpPost implements Post {
    /** Where the host's mail comes from. */
    public static final String ADDRESS = "jira@example.org";

    private static final String TIMEOUT = "10000";

    private final Session session;
    private final Clock clock;

    public SmtpPost(int port, Clock clock) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", Integer.toString(port));
        properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT);
        properties.setProperty("mail.smtp.timeout", TIMEOUT);
        properties.setProperty("mail.smtp.writetimeout", TIMEOUT);
        this.session = Session.getInstance(properties);
        this.clock = clock;
    }

    @Override
    @SuppressWarnings("JavaUtilDate") // Jakarta Mail's declaration speaks in dates.
    public void send(OutgoingMail mail) throws PostException {
        try {
            MimeMessage message = new Named(session, mail.id());
            message.setFrom(new InternetAddress(ADDRESS, mail.from(), StandardCharsets.UTF_8.name()));
            message.setRecipients(Message.RecipientType.TO, InternetAddress.parse(mail.to(), true));
            message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
            message.setText(mail.text(), StandardCharsets.UTF_8.name());
            message.setSentDate(Date.from(clock.instant()));
            message.setHeader("In-Reply-To", mail.thread());
            message.setHeader("References", mail.thread());
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("Precedence", "bulk");
            Transport.send(message);
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new PostException(e.getMessage(), e);
        }
    }

    /** A message whose id is given and not made up. */
    private static final class Named extends MimeMessage {
        private final String id;

        Named(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
