package com.atlassian.mail.server;

/** A server that takes mail. */
public interface SMTPMailServer {}
