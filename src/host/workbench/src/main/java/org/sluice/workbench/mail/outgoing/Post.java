package org.sluice.workbench.mail.outgoing;

/** Takes a message to whoever delivers it. */
@FunctionalInterface
public interface Post {
    void send(OutgoingMail mail) throws PostException;
}
