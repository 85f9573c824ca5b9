package org.sluice.workbench.mail.incoming;

import java.util.Optional;

/**
 * Takes in the mail of a folder: a message whose subject names an issue, or that answers one about an issue, becomes a
 * comment, any other a new issue.
 *
 * @param folder below the folder for mail; empty for that folder itself
 * @param typeId the issue type of new issues
 * @param defaultReporterKey who reports what nobody known has sent; without one such mail is refused
 * @param catchAddress only mail to this address is taken, unless empty
 * @param stripQuotes whether quoted lines are left out of comments
 */
public record MailHandler(
        long id,
        String name,
        String folder,
        long projectId,
        String typeId,
        Optional<String> defaultReporterKey,
        String catchAddress,
        boolean stripQuotes,
        Bulk bulk) {

    public MailHandler withId(long newId) {
        return new MailHandler(
                newId, name, folder, projectId, typeId, defaultReporterKey, catchAddress, stripQuotes, bulk);
    }

    /** What becomes of mail that a machine has sent. */
    public enum Bulk {
        /** It is put aside. */
        IGNORE,
        /** It is taken as any other. */
        ACCEPT
    }
}
