package org.sluice.workbench.anonymizing;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.workbench.anonymizing.handlers.Handlers;
import org.sluice.workbench.anonymizing.handlers.NamedHandler;
import org.sluice.workbench.anonymizing.handlers.Operation;
import org.sluice.workbench.anonymizing.handlers.Words;
import org.sluice.workbench.anonymizing.own.OwnHandlers;
import org.sluice.workbench.http.CurrentUser;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.people.UserKeys;

/**
 * Looks at what an anonymisation would do, and has it done in the background, one at a time. One that the end of the host
 * cut short is not taken up again by itself, as in Jira: somebody asks for it once more, with what the user was called before.
 */
public final class Anonymizations {
    private static final Logger log = LoggerFactory.getLogger(Anonymizations.class);
    private final Tracker tracker;
    private final CurrentUser currentUser;
    private final Words words;
    private final Handlers handlers;
    private final Clock clock;
    private final Executor background;
    private final Tasks tasks;
    private volatile boolean stopping;

    /**
     * @param ofPlugins the handlers of the plugins that are enabled now
     * @param background what runs them; whoever gives it ends it
     */
    public Anonymizations(
            Tracker tracker,
            CurrentUser currentUser,
            Words words,
            Supplier<Collection<NamedHandler>> ofPlugins,
            Clock clock,
            Executor background) {
        this.tracker = tracker;
        this.currentUser = currentUser;
        this.words = words;
        this.handlers = new Handlers(OwnHandlers.of(tracker, words), ofPlugins);
        this.clock = clock;
        this.background = background;
        this.tasks = new Tasks(tracker.database());
        tasks.interruptRunning();
    }

    /**
     * What anonymising a user would do.
     *
     * @param before what the user was called, when it was begun before
     * @param survey whether handlers are asked what belongs to the user
     */
    public Validation validate(User asker, String userKey, Optional<FormerIdentity> before, boolean survey) {
        Optional<User> user = tracker.users().byKey(userKey);
        Map<Operation, List<String>> errors = new EnumMap<>(Operation.class);
        refusal(asker, userKey, user).ifPresent(key -> errors.put(Operation.GENERAL, List.of(words.get(key, userKey))));
        if (!errors.isEmpty()) {
            return new Validation(userKey, user, Set.of(), errors, Map.of());
        }
        Subject subject = subject(user.orElseThrow(), before);
        return new Validation(
                userKey, user, operations(subject), errors, survey ? new Survey(handlers).of(subject) : Map.of());
    }

    /** Begins one; nothing while another runs, or was cut short and not removed. */
    public synchronized Optional<Task> schedule(
            User asker, String userKey, Optional<String> newOwnerKey, Optional<FormerIdentity> before) {
        if (tasks.last().filter(task -> !task.isOver()).isPresent()) {
            return Optional.empty();
        }
        Optional<User> user = tracker.users().byKey(userKey);
        Task task = new Task(
                tasks.freshId(),
                before.map(FormerIdentity::key).orElse(userKey),
                before.map(FormerIdentity::name).or(() -> user.map(User::name)).orElse(""),
                user.map(User::displayName).orElse(""),
                newOwnerKey,
                before.isPresent(),
                Task.Status.IN_PROGRESS,
                0,
                "",
                Set.of(),
                Map.of(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                Optional.empty(),
                Optional.empty());
        tasks.add(task);
        background.execute(() -> run(task, asker, userKey, before));
        return Optional.of(task);
    }

    public Optional<Task> last() {
        return tasks.last();
    }

    /** Removes one that was cut short, so that the next may begin; returns whether there was one. */
    public synchronized boolean unlock() {
        return tasks.removeInterrupted();
    }

    /** Lets nothing more begin; what runs stops after the handler that is at work. */
    public void stop() {
        stopping = true;
    }

    private void run(Task task, User asker, String userKey, Optional<FormerIdentity> before) {
        Report report = new Report();
        boolean over = true;
        CurrentUser.Scope scope = currentUser.as(asker);
        try {
            tasks.started(task.id(), clock.instant());
            Validation validation = validate(asker, userKey, before, true);
            validation.errors().forEach(report::failed);
            newOwnerFault(validation, userKey, task.newOwnerKey())
                    .ifPresent(fault -> report.failed(
                            Operation.USER_TRANSFER_OWNERSHIP_PLUGIN_POINTS,
                            words.get("workbench.anonymize." + fault)));
            if (report.errors().isEmpty()) {
                Subject subject = subject(validation.user().orElseThrow(), before);
                over = new Anonymizer(handlers, tracker, words)
                        .run(subject, task.newOwnerKey(), report, new StoredProgress(task.id()));
            }
        } catch (RuntimeException e) {
            log.error("The anonymisation {} failed", task.id(), e);
            report.failed(
                    Operation.GENERAL, words.get("workbench.anonymize.failed", "", String.valueOf(e.getMessage())));
        } finally {
            scope.close();
        }
        if (over) {
            tasks.finished(task.id(), report, clock.instant());
        }
    }

    private static Optional<String> refusal(User asker, String userKey, Optional<User> user) {
        if (asker.key().equals(userKey)) {
            return Optional.of("workbench.anonymize.yourself");
        }
        return user.isEmpty() ? Optional.of("workbench.anonymize.nobody") : Optional.empty();
    }

    private Optional<String> newOwnerFault(Validation validation, String userKey, Optional<String> newOwnerKey) {
        if (newOwnerKey.isEmpty()) {
            return validation.needsNewOwner() ? Optional.of("owner.missing") : Optional.empty();
        }
        boolean fits = tracker.users()
                .byKey(newOwnerKey.get())
                .filter(User::active)
                .filter(owner -> !owner.key().equals(userKey))
                .isPresent();
        return fits ? Optional.empty() : Optional.of("owner.unfit");
    }

    private Subject subject(User user, Optional<FormerIdentity> before) {
        String newKey = new UserKeys(tracker.database()).anonymous(user.key());
        return new Subject(
                user,
                before.map(FormerIdentity::key).orElse(user.key()),
                before.map(FormerIdentity::name).orElse(user.name()),
                newKey);
    }

    private static Set<Operation> operations(Subject subject) {
        Set<Operation> operations = EnumSet.of(
                Operation.USER_TRANSFER_OWNERSHIP_PLUGIN_POINTS,
                Operation.USER_DISABLE,
                Operation.USER_ANONYMIZE_PLUGIN_POINTS);
        if (subject.changesKey()) {
            operations.add(Operation.USER_KEY_CHANGE_PLUGIN_POINTS);
            operations.add(Operation.USER_KEY_CHANGE);
        }
        if (subject.changesName()) {
            operations.add(Operation.USER_NAME_CHANGE_PLUGIN_POINTS);
            operations.add(Operation.USER_NAME_CHANGE);
        }
        return operations;
    }

    /** Writes how far it is where everybody can read it. */
    private final class StoredProgress implements Progress {
        private final long id;
        private int expected = 1;
        private int done;

        StoredProgress(long id) {
            this.id = id;
        }

        @Override
        public void expect(int all) {
            expected = Math.max(1, all);
        }

        @Override
        public void begin(String what) {
            tasks.progress(id, percent(), words.get("workbench.anonymize.subtask", what));
        }

        @Override
        public void done(int more) {
            done += more;
        }

        @Override
        public boolean isStopping() {
            return stopping;
        }

        private int percent() {
            return Math.min(99, done * 100 / expected);
        }
    }
}
