package com.atlassian.mail.server;

/** The mail servers that an administrator has named. */
public interface MailServerManager {
    /** The one by which mail leaves, null where none is named. */
    SMTPMailServer getDefaultSMTPMailServer();
}
