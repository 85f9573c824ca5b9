package org.sluice.workbench.mail.incoming;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.operations.Problem;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.tracker.issues.Issue;

/**
 * Goes through the folders of all handlers. A file is moved only after what it asks for was kept, so one that the host
 * dies over is found again, and known by its {@code Message-ID} when it was done already.
 */
public final class MailCollector {
    private static final Logger log = LoggerFactory.getLogger(MailCollector.class);
    private static final long LARGEST = 50L << 20;

    private final Path root;
    private final MailHandlers handlers;
    private final TakeInMail deed;
    private final Function<Problem, String> words;

    /**
     * @param root the folder that mail comes into
     * @param words says a problem, for the file beside a message that failed
     */
    public MailCollector(Path root, MailHandlers handlers, TakeInMail deed, Function<Problem, String> words) {
        this.root = root;
        this.handlers = handlers;
        this.deed = deed;
        this.words = words;
    }

    public Path root() {
        return root;
    }

    public MailHandlers handlers() {
        return handlers;
    }

    /** Where the mail of a handler lies. */
    public MailFolder folderOf(MailHandler handler) {
        return MailFolder.of(root, handler)
                .orElseThrow(() -> new IllegalStateException(
                        "The folder " + handler.folder() + " of " + handler.name() + " lies outside " + root));
    }

    /** Takes in all mail that waits, one message after another; never twice at once. */
    public synchronized void collect() {
        for (MailHandler handler : handlers.all()) {
            try {
                Files.createDirectories(root.resolve(handler.folder()));
                MailFolder folder = folderOf(handler);
                for (Path file : folder.waiting()) {
                    collect(handler, folder, file);
                }
            } catch (IOException | RuntimeException e) {
                log.error("The mail of {} could not be gone through", handler.name(), e);
            }
        }
    }

    private void collect(MailHandler handler, MailFolder folder, Path file) throws IOException {
        try {
            if (Files.size(file) > LARGEST) {
                folder.failed(file, "The message is larger than " + (LARGEST >> 20) + " MB.");
                return;
            }
            take(handler, folder, file, MailReader.read(Files.readAllBytes(file)));
        } catch (UnreadableMailException e) {
            folder.failed(file, e.getMessage());
        } catch (RuntimeException e) {
            String id = UUID.randomUUID().toString();
            log.error("Error {} with the message {}", id, file, e);
            folder.failed(file, "Something broke: " + e.getMessage() + " (the log tells more under " + id + ")");
        }
    }

    private void take(MailHandler handler, MailFolder folder, Path file, ReceivedMail mail) throws IOException {
        boolean isForOthers = !handler.catchAddress().isEmpty()
                && !mail.recipients().contains(handler.catchAddress().toLowerCase(Locale.ROOT));
        if (isForOthers) {
            return;
        }
        if (deed.isDone(handler, mail)) {
            folder.done(file);
        } else if (mail.automatic() && handler.bulk() == MailHandler.Bulk.IGNORE) {
            folder.skipped(file, "A machine has sent it, and " + handler.name() + " ignores such mail.");
        } else {
            Outcome<Issue> taken = deed.takeIn(handler, mail);
            if (taken.isDone()) {
                log.info(
                        "{} was taken in as {}", file.getFileName(), taken.get().key());
                folder.done(file);
            } else {
                folder.failed(file, said(taken.problems()));
            }
        }
    }

    private String said(Problems problems) {
        return Stream.concat(problems.general().stream(), problems.byField().values().stream())
                .map(words)
                .collect(Collectors.joining(" "));
    }

    /** Everything that was put aside, by handler. */
    public List<Leftovers> leftovers() {
        return handlers.all().stream().map(this::leftovers).toList();
    }

    private Leftovers leftovers(MailHandler handler) {
        try {
            MailFolder folder = folderOf(handler);
            return new Leftovers(handler, folder.waiting().size(), folder.failed(), folder.skipped(), Optional.empty());
        } catch (IOException | RuntimeException e) {
            return new Leftovers(handler, 0, List.of(), List.of(), Optional.ofNullable(e.getMessage()));
        }
    }

    /** What lies in the folder of a handler, or why that cannot be told. */
    public record Leftovers(
            MailHandler handler,
            int waiting,
            List<MailFolder.Left> failed,
            List<MailFolder.Left> skipped,
            Optional<String> fault) {}
}
