package org.sluice.workbench.mail.incoming;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.Description;
import org.junit.runners.model.Statement;
import org.sluice.workbench.http.CurrentUser;
import org.sluice.workbench.operations.WorkPlace;
import org.sluice.workbench.operations.deeds.Operations;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.tracker.issues.Comment;

/** A folder whose mail becomes issues of SUP; people have addresses at {@code example.org}. */
final class MailPlace extends ExternalResource {
    private final WorkPlace place = new WorkPlace();
    private final TemporaryFolder folder = new TemporaryFolder();
    private MailHandlers handlers;

    @Override
    public Statement apply(Statement base, Description description) {
        return place.apply(folder.apply(super.apply(base, description), description), description);
    }

    @Override
    protected void before() {
        handlers = new MailHandlers(place.tracker().database());
        for (String name : List.of("rita", "anton", "olga")) {
            place.tracker()
                    .database()
                    .jdbi()
                    .useHandle(handle -> handle.execute(
                            "UPDATE app_user SET email = ? WHERE name = ?", name + "@example.org", name));
        }
        place.tracker().forget();
    }

    WorkPlace work() {
        return place;
    }

    MailHandlers handlers() {
        return handlers;
    }

    /** One that makes tasks of SUP, of the mail in the folder itself. */
    MailHandler handler() {
        return new MailHandler(
                0,
                "Support",
                "",
                place.project("SUP").id(),
                place.issue("SUP-1").typeId(),
                Optional.empty(),
                "",
                true,
                MailHandler.Bulk.IGNORE);
    }

    MailPlace handledBy(MailHandler handler) {
        handlers.add(handler);
        return this;
    }

    MailCollector collector() {
        return collector(place.operations());
    }

    MailCollector collector(Operations operations) {
        return new MailCollector(
                root(),
                handlers,
                new TakeInMail(operations, new CurrentUser(), ImportedTracker.CLOCK),
                problem -> problem.key() + problem.arguments());
    }

    /** Puts the letters into the folder and has them taken in. */
    MailPlace takeIn(Letter... letters) {
        for (int i = 0; i < letters.length; i++) {
            put(i + ".eml", letters[i]);
        }
        collector().collect();
        return this;
    }

    void put(String name, Letter letter) {
        try {
            Path file = root().resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, letter.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + name, e);
        }
    }

    Path root() {
        return folder.getRoot().toPath().resolve("in");
    }

    /** The names of the messages in a folder below. */
    List<String> in(String below) {
        Path where = root().resolve(below);
        if (!Files.isDirectory(where)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(where)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".eml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + where, e);
        }
    }

    String reason(String name) {
        try {
            return Files.readString(root().resolve("failed").resolve(name + ".reason.txt"))
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException("No reason beside " + name, e);
        }
    }

    List<String> comments(String key) {
        return place.tracker().comments().of(place.id(key)).stream()
                .map(Comment::body)
                .toList();
    }

    int issues(String project) {
        return Math.toIntExact(
                place.tracker().issues().countOfProject(place.project(project).id()));
    }
}
