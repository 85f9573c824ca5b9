package org.sluice.workbench.mail.incoming;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;
import org.sluice.workbench.db.Database;

/** The messages that were taken in, and the issues that they were about. */
final class ReceivedMails {
    /** How Jira names the messages that it sends about an issue: its id comes first. */
    private static final Pattern SENT = Pattern.compile("<JIRA\\.(\\d{1,18})\\..*>");

    private final Jdbi jdbi;
    private final Clock clock;

    ReceivedMails(Database database, Clock clock) {
        this.jdbi = database.jdbi();
        this.clock = clock;
    }

    boolean has(MailHandler handler, ReceivedMail mail) {
        return jdbi.withHandle(handle -> handle.createQuery(
                                "SELECT COUNT(*) FROM received_mail WHERE message_id = :message AND handler_id = :handler")
                        .bind("message", mail.id())
                        .bind("handler", handler.id())
                        .mapTo(Integer.class)
                        .one())
                > 0;
    }

    /** Notes that it was taken in, in the caller's transaction. */
    void add(MailHandler handler, ReceivedMail mail, long issueId) {
        jdbi.useHandle(handle -> handle.execute(
                "INSERT INTO received_mail (message_id, handler_id, issue_id, received) VALUES (?, ?, ?, ?)",
                mail.id(),
                handler.id(),
                issueId,
                clock.millis()));
    }

    /** The issue that the message answers: the nearest of its references that came from here or was taken in here. */
    Optional<Long> issueAnswered(List<String> references) {
        return references.stream()
                .map(reference -> sentFor(reference).or(() -> takenInFor(reference)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Long> sentFor(String reference) {
        Matcher sent = SENT.matcher(reference);
        return sent.matches() ? Optional.of(Long.parseLong(sent.group(1))) : Optional.empty();
    }

    private Optional<Long> takenInFor(String reference) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT issue_id FROM received_mail WHERE message_id = :message ORDER BY handler_id")
                .bind("message", reference)
                .mapTo(Long.class)
                .findFirst());
    }
}
