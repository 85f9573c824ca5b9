package org.sluice.workbench.anonymizing;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.user.anonymize.AnonymizationHandler;
import com.atlassian.jira.user.anonymize.OwnershipTransferParameter;
import com.atlassian.jira.user.anonymize.UserAnonymizationParameter;
import com.atlassian.jira.user.anonymize.UserPropertyChangeParameter;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.workbench.anonymizing.handlers.HandlerKind;
import org.sluice.workbench.anonymizing.handlers.Handlers;
import org.sluice.workbench.anonymizing.handlers.NamedHandler;
import org.sluice.workbench.anonymizing.handlers.Operation;
import org.sluice.workbench.anonymizing.handlers.Words;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.people.UserKeys;

/**
 * Does one anonymisation from its beginning to its end: first what belongs to the user goes to the new owner, then the
 * account is closed and what is known of the person is deleted or replaced, then key and username change. An error of the
 * transfer ends it, any other is reported and the rest goes on. Done a second time it changes nothing more.
 */
final class Anonymizer {
    private static final Logger log = LoggerFactory.getLogger(Anonymizer.class);
    private final Handlers handlers;
    private final Tracker tracker;
    private final UserKeys keys;
    private final Words words;

    Anonymizer(Handlers handlers, Tracker tracker, Words words) {
        this.handlers = handlers;
        this.tracker = tracker;
        this.keys = new UserKeys(tracker.database());
        this.words = words;
    }

    /** Returns whether it came to an end. */
    boolean run(Subject subject, Optional<String> newOwner, Report report, Progress progress) {
        List<Step> steps = steps(subject, newOwner);
        progress.expect(steps.stream().mapToInt(Step::tasks).sum());
        for (Step step : steps) {
            if (report.hasErrors(Operation.USER_TRANSFER_OWNERSHIP_PLUGIN_POINTS)
                    && step.operation() != Operation.USER_TRANSFER_OWNERSHIP_PLUGIN_POINTS) {
                return true;
            }
            if (progress.isStopping()) {
                return false;
            }
            progress.begin(step.name());
            report.did(step.operation());
            report.failed(step.operation(), attempt(step));
            progress.done(step.tasks());
        }
        return true;
    }

    private List<Step> steps(Subject subject, Optional<String> newOwner) {
        Stream<Step> transfer = newOwner.stream()
                .map(owner -> new OwnershipTransferParameter(subject.user().key(), owner))
                .flatMap(parameter -> asking(HandlerKind.TRANSFER, parameter));
        Stream<Step> disabling = Stream.of(own(Operation.USER_DISABLE, "disable", () -> close(subject)));
        Stream<Step> anonymizing = subject.keys().stream()
                .map(UserAnonymizationParameter::new)
                .flatMap(parameter -> asking(HandlerKind.ANONYMIZE, parameter));
        Stream<Step> rest = Stream.concat(
                subject.changesKey() ? changingKey(subject) : Stream.of(),
                subject.changesName() ? changingName(subject) : Stream.of());
        return Stream.of(transfer, disabling, anonymizing, rest)
                .flatMap(part -> part)
                .toList();
    }

    private Stream<Step> changingKey(Subject subject) {
        return Stream.concat(
                asking(HandlerKind.KEY, new UserPropertyChangeParameter(subject.oldKey(), subject.newKey())),
                Stream.of(own(
                        Operation.USER_KEY_CHANGE,
                        "key",
                        () -> keys.change(subject.user().key(), subject.newKey()))));
    }

    private Stream<Step> changingName(Subject subject) {
        return Stream.concat(
                asking(HandlerKind.NAME, new UserPropertyChangeParameter(subject.oldName(), subject.newName())),
                Stream.of(own(Operation.USER_NAME_CHANGE, "name", () -> rename(subject))));
    }

    private void close(Subject subject) {
        tracker.users().byKey(subject.user().key()).ifPresent(user -> tracker.users()
                .update(new User(user.key(), user.name(), user.displayName(), user.email(), false, user.language())));
    }

    private void rename(Subject subject) {
        tracker.users().byKey(subject.newKey()).ifPresent(user -> tracker.users()
                .update(new User(
                        user.key(),
                        subject.newName(),
                        user.displayName(),
                        user.email(),
                        user.active(),
                        user.language())));
    }

    private <T> Stream<Step> asking(HandlerKind kind, T parameter) {
        return handlers.of(kind).stream().map(named -> {
            AnonymizationHandler<T> handler = typed(named);
            return new Step(
                    kind.operation(), words.get(named.nameKey()), named.origin(), tasks(handler, parameter), () -> {
                        ServiceResult result = handler.update(parameter);
                        return result == null || result.isValid()
                                ? List.of()
                                : Stream.concat(
                                                result.getErrorCollection().getErrorMessages().stream(),
                                                result.getErrorCollection().getErrors().values().stream())
                                        .toList();
                    });
        });
    }

    private Step own(Operation operation, String name, Runnable deed) {
        return new Step(operation, words.get("workbench.anonymize.step." + name), "workbench", 1, () -> {
            deed.run();
            return List.of();
        });
    }

    /** A handler that fails costs its own part and not the whole. */
    private List<String> attempt(Step step) {
        try {
            return step.deed().get().stream()
                    .map(sentence -> step.name() + ": " + sentence)
                    .toList();
        } catch (RuntimeException | LinkageError e) {
            log.error("{} of {} failed", step.name(), step.origin(), e);
            return List.of(words.get("workbench.anonymize.failed", step.name(), String.valueOf(e.getMessage())));
        } finally {
            // Whatever it wrote, it may have written to the tables directly.
            tracker.forget();
        }
    }

    private static <T> int tasks(AnonymizationHandler<T> handler, T parameter) {
        try {
            return Math.max(1, handler.getNumberOfTasks(parameter));
        } catch (RuntimeException | LinkageError e) {
            log.warn("{} does not say how much it has to do", handler.getClass().getName(), e);
            return 1;
        }
    }

    /** The kind says what a handler takes. */
    @SuppressWarnings("unchecked")
    static <T> AnonymizationHandler<T> typed(NamedHandler named) {
        return (AnonymizationHandler<T>) named.handler();
    }

    /** One thing to do, and what it weighs. */
    private record Step(Operation operation, String name, String origin, int tasks, Supplier<List<String>> deed) {}
}
