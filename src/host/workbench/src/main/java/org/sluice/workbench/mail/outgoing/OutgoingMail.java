package org.sluice.workbench.mail.outgoing;

/**
 * A message to one person.
 *
 * @param from the name that it comes from
 * @param id its {@code Message-ID}, which begins with the so that an answer finds the issue
 * @param thread the message that it answers, the same for all of an issue; empty where it answers none
 */
public record OutgoingMail(String from, String to, String subject, String text, String id, String thread) {}
