package com.atlassian.mail.queue;

/** Sends mail a while later. */
public interface MailQueue {
    void addItem(MailQueueItem item);
}
