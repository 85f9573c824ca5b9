package com.atlassian.mail.queue;

/** Something that waits in the queue, and knows how to send itself. */
public interface MailQueueItem {
    String getSubject();
}
