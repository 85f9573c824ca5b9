package org.sluice.workbench.mail.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.Test;

/** The queue at its edges: full, sent again, and added to while it is sent. */
public class MailQueueTest {
    private final List<String> sent = Collections.synchronizedList(new ArrayList<>());

    @Test
    public void shouldHaveNothingToSendAtFirst() {
        MailQueue queue = new MailQueue(mail -> sent.add(mail.subject()));

        queue.flushWaiting();
        queue.resend();

        assertThat(sent).isEmpty();
        assertThat(queue.size()).isZero();
        assertThat(queue.waiting(10)).isEmpty();
    }

    @Test
    public void shouldSendSoonerWhenVeryManyWait() {
        MailQueue queue = new MailQueue(mail -> sent.add(mail.subject()));
        fill(queue, 999);
        queue.flushMany();
        assertThat(sent).isEmpty();

        fill(queue, 1);
        queue.flushMany();

        assertThat(sent).hasSize(1_000);
        assertThat(queue.size()).isZero();
    }

    @Test
    public void shouldNotWaitInAJobForWhoeverSends() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        MailQueue queue = new MailQueue(mail -> {
            sent.add(mail.subject());
            begun.countDown();
            await(goOn);
        });
        fill(queue, 1_002);
        Thread slow = new Thread(queue::flushWaiting);
        slow.start();
        await(begun);

        queue.flushMany();
        queue.flushUnlessSending();

        assertThat(sent).hasSize(1);
        assertThat(slow.isAlive()).isTrue();
        goOn.countDown();
        slow.join();
        assertThat(sent).hasSize(1_002);
    }

    @Test
    public void shouldShowTheFirstOnesInTheOrderInWhichTheyCame() {
        MailQueue queue = new MailQueue(mail -> sent.add(mail.subject()));
        fill(queue, 5);

        assertThat(queue.waiting(2)).extracting(OutgoingMail::subject).containsExactly("0", "1");
        assertThat(queue.size()).isEqualTo(5);
        assertThat(sent).isEmpty();
    }

    @Test
    public void shouldLeaveToTheNextTimeWhatComesWhileItSends() {
        List<MailQueue> self = new ArrayList<>();
        MailQueue queue = new MailQueue(mail -> {
            sent.add(mail.subject());
            self.get(0).add(mail("answer to " + mail.subject()));
        });
        self.add(queue);
        fill(queue, 2);

        queue.flushWaiting();

        assertThat(sent).containsExactly("0", "1");
        assertThat(queue.waiting(10)).extracting(OutgoingMail::subject).containsExactly("answer to 0", "answer to 1");
    }

    @Test
    public void shouldSendAgainBehindWhatWaits() {
        boolean[] open = {false};
        MailQueue queue = new MailQueue(mail -> {
            if (!open[0]) {
                throw new PostException("Closed", null);
            }
            sent.add(mail.subject());
        });
        fill(queue, 2);
        queue.flushWaiting();
        queue.add(mail("later"));
        open[0] = true;

        queue.resend();
        queue.flushWaiting();

        assertThat(sent).containsExactly("later", "0", "1");
        assertThat(queue.failures()).isEmpty();
    }

    @Test
    public void shouldFailAgainWithTheReasonOfTheLastTime() {
        int[] times = {0};
        MailQueue queue = new MailQueue(mail -> {
            throw new PostException("Refused " + ++times[0], null);
        });
        fill(queue, 1);
        queue.flushWaiting();
        queue.resend();
        queue.flushWaiting();

        assertThat(queue.failures()).extracting(MailQueue.Failure::reason).containsExactly("Refused 2");
    }

    @Test
    public void shouldKeepTheNewestFiveHundredFailures() {
        MailQueue queue = new MailQueue(mail -> {
            throw new PostException("Refused", null);
        });
        fill(queue, 502);

        queue.flushWaiting();

        assertThat(queue.failures()).hasSize(500);
        assertThat(queue.failures().get(0).mail().subject()).isEqualTo("2");
    }

    @Test
    public void shouldLoseTheOldestWhenItIsFull() {
        MailQueue queue = new MailQueue(mail -> sent.add(mail.subject()));

        fill(queue, 50_001);

        assertThat(queue.size()).isEqualTo(50_000);
        assertThat(queue.waiting(1)).extracting(OutgoingMail::subject).containsExactly("1");
    }

    @Test
    public void shouldGiveAListOfFailuresThatStaysAsItWas() {
        MailQueue queue = new MailQueue(mail -> {
            throw new PostException("Refused", null);
        });
        fill(queue, 1);
        queue.flushWaiting();
        List<MailQueue.Failure> before = queue.failures();

        queue.resend();

        assertThat(before).hasSize(1);
        assertThat(queue.failures()).isEmpty();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException("Interrupted while waiting for the other", e);
        }
    }

    private static void fill(MailQueue queue, int number) {
        IntStream.range(0, number).forEach(i -> queue.add(mail(Integer.toString(i))));
    }

    private static OutgoingMail mail(String subject) {
        return new OutgoingMail("Rita", "rita@example.org", subject, "", "<1@localhost>", "<2@localhost>");
    }
}
