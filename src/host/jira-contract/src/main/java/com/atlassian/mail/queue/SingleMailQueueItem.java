package com.atlassian.mail.queue;

import com.atlassian.mail.Email;

/** One message. */
public class SingleMailQueueItem implements MailQueueItem {
    private final Email email;

    public SingleMailQueueItem(Email email) {
        this.email = email;
    }

    @Override
    public String getSubject() {
        return email.getSubject();
    }

    public Email getEmail() {
        return email;
    }
}
