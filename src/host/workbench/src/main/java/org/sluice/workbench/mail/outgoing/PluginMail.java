package org.sluice.workbench.mail.outgoing;

import com.atlassian.mail.Email;
import com.atlassian.mail.queue.MailQueueItem;
import com.atlassian.mail.queue.SingleMailQueueItem;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Mail of plugins: it waits in the host's own queue, leaves with the rest, and is caught where all is. Only messages in plain text to
 * one address are taken, and no item that sends itself in a way of its own.
 */
public final class PluginMail implements com.atlassian.mail.queue.MailQueue, MailServerManager {
    private final MailQueue queue;
    private final Clock clock;
    private final boolean hasServer;
    private final AtomicLong number = new AtomicLong();

    /** @param hasServer whether a mail server is named; without one Jira drops what the queue sends */
    public PluginMail(MailQueue queue, Clock clock, boolean hasServer) {
        this.queue = queue;
        this.clock = clock;
        this.hasServer = hasServer;
    }

    @Override
    public void addItem(MailQueueItem item) {
        if (!(item instanceof SingleMailQueueItem single)) {
            throw new IllegalArgumentException("the workbench queues single messages, not " + item);
        }
        if (hasServer) {
            queue.add(message(single.getEmail()));
        }
    }

    private OutgoingMail message(Email email) {
        String type = Optional.ofNullable(email.getMimeType()).orElse("text/plain");
        if (!type.equals("text/plain")) {
            throw new IllegalArgumentException("the workbench sends plain text, not " + type);
        }
        String id = "<plugin." + number.incrementAndGet() + "." + clock.millis() + "@localhost>";
        return new OutgoingMail(
                "JIRA",
                email.getTo(),
                Optional.ofNullable(email.getSubject()).orElse(""),
                Optional.ofNullable(email.getBody()).orElse(""),
                id,
                "");
    }

    @Override
    public SMTPMailServer getDefaultSMTPMailServer() {
        return hasServer ? new Server() : null;
    }

    /** The server on this machine. */
    private static final class Server implements SMTPMailServer {}
}
