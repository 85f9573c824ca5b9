package org.sluice.workbench.mail.outgoing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Mail that waits to be sent. As in Jira it is held in memory, so what waits is lost when the host ends, and what could not
 * be sent goes to a second queue, from where it can be sent again.
 */
public final class MailQueue {
    private static final Logger log = LoggerFactory.getLogger(MailQueue.class);
    private static final int MOST = 50_000;
    private static final int MOST_ERRORS = 500;
    /** What so many take in memory is little, and more than people make in a minute. */
    private static final int MANY = 1_000;

    private final Post post;
    private final ReentrantLock sending = new ReentrantLock();
    private final Deque<OutgoingMail> waiting = new ArrayDeque<>();
    private final Deque<Failure> failures = new ArrayDeque<>();

    /** @param post sends one message, or throws */
    public MailQueue(Post post) {
        this.post = post;
    }

    public void add(OutgoingMail mail) {
        synchronized (waiting) {
            if (waiting.size() >= MOST) {
                OutgoingMail lost = waiting.removeFirst();
                log.warn("The mail queue is full; the mail to {} about {} is lost", lost.to(), lost.subject());
            }
            waiting.addLast(mail);
        }
    }

    /**
     * Sends all that waits now, one after another, when nobody else sends any more: for a person who wants it sent, never for a
     * job, which would keep others from running.
     */
    public void flushWaiting() {
        sending.lock();
        try {
            sendAll();
        } finally {
            sending.unlock();
        }
    }

    /** Sends all that waits now unless somebody sends already: a job that waited for it would keep others from running. */
    public void flushUnlessSending() {
        if (sending.tryLock()) {
            try {
                sendAll();
            } finally {
                sending.unlock();
            }
        }
    }

    /** The same when many wait: a minute of a host that is driven by programs would else be held in memory, each with its text. */
    public void flushMany() {
        if (size() >= MANY) {
            flushUnlessSending();
        }
    }

    private void sendAll() {
        for (int left = size(); left > 0; left--) {
            OutgoingMail mail;
            synchronized (waiting) {
                mail = waiting.pollFirst();
            }
            if (mail == null) {
                return;
            }
            send(mail);
        }
    }

    private void send(OutgoingMail mail) {
        try {
            post.send(mail);
        } catch (PostException e) {
            log.warn("The mail to {} about {} was not sent: {}", mail.to(), mail.subject(), e.getMessage());
            synchronized (waiting) {
                failures.addLast(new Failure(mail, e.getMessage()));
                while (failures.size() > MOST_ERRORS) {
                    failures.removeFirst();
                }
            }
        }
    }

    /** Puts all that could not be sent back into the queue. */
    public void resend() {
        synchronized (waiting) {
            failures.forEach(failure -> waiting.addLast(failure.mail()));
            failures.clear();
        }
    }

    public int size() {
        synchronized (waiting) {
            return waiting.size();
        }
    }

    /** The first that wait. */
    public List<OutgoingMail> waiting(int most) {
        synchronized (waiting) {
            return waiting.stream().limit(most).toList();
        }
    }

    public List<Failure> failures() {
        synchronized (waiting) {
            return new ArrayList<>(failures);
        }
    }

    /** A message that could not be sent, and why. */
    public record Failure(OutgoingMail mail, String reason) {}
}
