package org.sluice.platform;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.mail.Email;
import com.atlassian.mail.queue.SingleMailQueueItem;

/**
 * Where mail is put that the host sends: its own queue, from which it leaves within a minute. What a mail server refuses is shown on Jira's own
 * page of the queue, and can be sent again there. A host without this part of its API has none.
 */
public class Postbox {

    /** Whether mail leaves at all: without a mail server Jira drops what is in its queue, in silence. */
    public boolean isOpen() {
        try {
            return Queue.leadsToServer();
        } catch (LinkageError e) {
            return false;
        }
    }

    /**
     * Puts a message in plain text into the queue.
     *
     * @param to one address
     * @param subject one line
     */
    public void put(String to, String subject, String text) {
        Queue.add(to, subject, text);
    }

    /** The host's classes for mail, touched when they are used only. */
    private static final class Queue {

        private Queue() {}

        static boolean leadsToServer() {
            return ComponentAccessor.getMailQueue() != null
                    && ComponentAccessor.getMailServerManager() != null
                    && ComponentAccessor.getMailServerManager().getDefaultSMTPMailServer() != null;
        }

        static void add(String to, String subject, String text) {
            Email email = new Email(to);
            email.setSubject(subject);
            email.setBody(text);
            email.setMimeType("text/plain");
            email.setEncoding("UTF-8");
            // Nobody's notice of absence answers it, and a mail handler that gets it back ignores it.
            email.addHeader("Auto-Submitted", "auto-generated");
            ComponentAccessor.getMailQueue().addItem(new SingleMailQueueItem(email));
        }
    }
}
