package org.sluice.workbench.mail.incoming;

import java.util.List;
import java.util.Optional;

/**
 * A message as it came.
 *
 * @param id its {@code Message-ID}, or one made from its bytes when it has none
 * @param from the address of who sent it
 * @param recipients the addresses that it was sent to, copies included
 * @param references the messages that it answers, the nearest first
 * @param text what it says, as plain text
 * @param automatic whether a machine has sent it
 */
public record ReceivedMail(
        String id,
        Optional<String> from,
        List<String> recipients,
        String subject,
        List<String> references,
        String text,
        List<File> files,
        boolean automatic) {
    public ReceivedMail {
        recipients = List.copyOf(recipients);
        references = List.copyOf(references);
        files = List.copyOf(files);
    }

    /** The text without what it quotes, by the marks that mail programs put in front of each quoted line. */
    public String textWithoutQuotes() {
        return text.lines()
                .filter(line -> !line.startsWith(">") && !line.startsWith("|"))
                .reduce((before, line) -> before + "\n" + line)
                .orElse("")
                .strip();
    }

    /** A file that came with it, by name and size. */
    public record File(String name, long size) {}
}
