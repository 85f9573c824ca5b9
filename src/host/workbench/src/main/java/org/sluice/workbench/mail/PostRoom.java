package org.sluice.workbench.mail;

import com.atlassian.mail.server.MailServerManager;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.sluice.workbench.http.CurrentUser;
import org.sluice.workbench.http.Languages;
import org.sluice.workbench.mail.incoming.MailCollector;
import org.sluice.workbench.mail.incoming.MailHandlers;
import org.sluice.workbench.mail.incoming.TakeInMail;
import org.sluice.workbench.mail.outgoing.CaughtMails;
import org.sluice.workbench.mail.outgoing.MailQueue;
import org.sluice.workbench.mail.outgoing.MailTrap;
import org.sluice.workbench.mail.outgoing.NotificationText;
import org.sluice.workbench.mail.outgoing.Notifications;
import org.sluice.workbench.mail.outgoing.PluginMail;
import org.sluice.workbench.mail.outgoing.SmtpPost;
import org.sluice.workbench.operations.deeds.Operations;
import org.sluice.workbench.plugins.i18n.Translations;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.people.User;

/** Where the host's mail goes through, in and out, once a minute as in Jira, and out sooner when very much waits. */
public final class PostRoom implements AutoCloseable {
    private static final Duration RHYTHM = Duration.ofMinutes(1);
    private static final Duration SOONER = Duration.ofSeconds(2);

    private final MailCollector collector;
    private final MailQueue queue;
    private final CaughtMails caught;
    private final SmtpPost post;
    private final MailTrap trap;

    private PostRoom(MailCollector collector, MailQueue queue, CaughtMails caught, SmtpPost post, MailTrap trap) {
        this.collector = collector;
        this.queue = queue;
        this.caught = caught;
        this.post = post;
        this.trap = trap;
    }

    /**
     * Opens it; what happens to issues is told from now on, and nothing goes in or out by itself before {@link #schedule}.
     *
     * @param in the folder that mail comes into
     * @param out the folder that keeps what was caught
     * @param baseUrl of the host, for links in mail
     */
    public static PostRoom open(
            Path in,
            Path out,
            Operations operations,
            CurrentUser currentUser,
            Translations translations,
            Supplier<String> baseUrl,
            Clock clock) {
        Tracker tracker = operations.desk().tracker();
        CaughtMails caught = new CaughtMails(out, clock);
        MailTrap trap = MailTrap.into(caught);
        SmtpPost post = new SmtpPost(trap.port(), clock);
        MailQueue queue = new MailQueue(post);
        NotificationText text = new NotificationText(translations, PostRoom::languageOf, baseUrl);
        operations.desk().happenings().tell(new Notifications(tracker, queue, text, clock));
        MailCollector collector = new MailCollector(
                in,
                new MailHandlers(tracker.database()),
                new TakeInMail(operations, currentUser, clock),
                problem -> translations.text(
                        Locale.ENGLISH, problem.key(), problem.arguments().toArray()));
        return new PostRoom(collector, queue, caught, post, trap);
    }

    private static Locale languageOf(User user) {
        return Languages.spoken(user.language()).orElse(Locale.ENGLISH);
    }

    public MailCollector collector() {
        return collector;
    }

    public MailQueue queue() {
        return queue;
    }

    public CaughtMails caught() {
        return caught;
    }

    /**
     * What plugins send mail by, under Jira's interfaces.
     *
     * @param hasServer whether Jira is to know of a mail server
     */
    public Map<Class<?>, Object> services(boolean hasServer, Clock clock) {
        PluginMail plugins = new PluginMail(queue, clock, hasServer);
        return Map.of(com.atlassian.mail.queue.MailQueue.class, plugins, MailServerManager.class, plugins);
    }

    /** Of the server that catches the mail. */
    public int port() {
        return trap.port();
    }

    /** Lets jobs take mail in and send the queue from now on. */
    public void schedule(SchedulerService scheduler) {
        every(RHYTHM, scheduler, "mail-in", collector::collect);
        every(RHYTHM, scheduler, "mail-out", queue::flushUnlessSending);
        every(SOONER, scheduler, "mail-out-sooner", queue::flushMany);
    }

    @Override
    public void close() {
        post.close();
        trap.close();
    }

    private static void every(Duration rhythm, SchedulerService scheduler, String name, Runnable work) {
        JobRunnerKey key = JobRunnerKey.of("org.sluice.workbench:" + name);
        scheduler.registerJobRunner(key, request -> {
            work.run();
            return JobRunnerResponse.success();
        });
        try {
            scheduler.scheduleJob(
                    JobId.of(key.toString()),
                    JobConfig.forJobRunnerKey(key)
                            .withRunMode(RunMode.RUN_LOCALLY)
                            .withSchedule(Schedule.forInterval(rhythm.toMillis(), null)));
        } catch (SchedulerServiceException e) {
            throw new IllegalStateException("The job " + key + " cannot be scheduled", e);
        }
    }
}
