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
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends by SMTP to a server on this machine, and stays connected: with a connection for each message the queue of a busy host
 * grows faster than it is sent. Each message says that a machine has sent it, so that nobody's absence answers it, and a mail
 * handler that gets it back ignores it.
 */
public final class SmtpPost implements Post, AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(SmtpPost.class);

    /** Where the host's mail comes from. */
    public static final String ADDRESS = "jira@example.org";

    private static final String TIMEOUT = "10000";

    private final Session session;
    private final Clock clock;
    private Optional<Transport> connection = Optional.empty();

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
    public synchronized void send(OutgoingMail mail) throws PostException {
        try {
            MimeMessage message = message(mail);
            connected().sendMessage(message, message.getAllRecipients());
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new PostException(e.getMessage(), e);
        }
    }

    /** A connection that the server has not ended meanwhile. */
    private Transport connected() throws MessagingException {
        if (connection.isEmpty()) {
            connection = Optional.of(session.getTransport("smtp"));
        }
        Transport transport = connection.get();
        if (!transport.isConnected()) {
            transport.connect();
        }
        return transport;
    }

    /** Ends the connection; the next message has it begun anew. */
    @Override
    public synchronized void close() {
        try {
            if (connection.isPresent()) {
                connection.get().close();
            }
        } catch (MessagingException e) {
            log.debug("The connection to the mail server was over already", e);
        }
    }

    @SuppressWarnings("JavaUtilDate") // Jakarta Mail's declaration speaks in dates.
    private MimeMessage message(OutgoingMail mail) throws MessagingException, UnsupportedEncodingException {
        MimeMessage message = new Named(session, mail.id());
        message.setFrom(new InternetAddress(ADDRESS, mail.from(), StandardCharsets.UTF_8.name()));
        message.setRecipients(Message.RecipientType.TO, InternetAddress.parse(mail.to(), true));
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setText(mail.text(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        if (!mail.thread().isEmpty()) {
            message.setHeader("In-Reply-To", mail.thread());
            message.setHeader("References", mail.thread());
        }
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Precedence", "bulk");
        message.saveChanges();
        return message;
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
