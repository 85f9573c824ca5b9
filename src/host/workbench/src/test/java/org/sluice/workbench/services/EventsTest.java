package org.sluice.workbench.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.sluice.workbench.services.events.Events;

/** Events reach whoever wants them, in the thread that publishes. */
public class EventsTest {
    private final EventPublisher events = new Events();

    @Test
    public void shouldTellWhoeverWantsTheEventInTheSameThread() {
        Hears listener = new Hears();
        events.register(listener);

        events.publish("frost");
        events.publish(7);

        assertThat(listener.heard).containsExactly("frost");
        assertThat(listener.thread).isSameAs(Thread.currentThread());
    }

    @Test
    public void shouldTellNobodyWhoSignedOff() {
        Hears listener = new Hears();
        events.register(listener);
        events.unregister(listener);

        events.publish("frost");

        assertThat(listener.heard).isEmpty();
    }

    @Test
    public void shouldGoOnAfterAListenerThatFails() {
        Hears second = new Hears();
        events.register(new Fails());
        events.register(second);

        events.publish("frost");

        assertThat(second.heard).containsExactly("frost");
    }

    @Test
    public void shouldRefuseAListenerThatHearsNothing() {
        assertThatThrownBy(() -> events.register("deaf"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.String");
    }

    @Test
    public void shouldRefuseAMethodThatWantsTwoThings() {
        assertThatThrownBy(() -> events.register(new WantsTwo())).isInstanceOf(IllegalArgumentException.class);
    }

    /** Remembers texts. */
    public static class Hears {
        final List<String> heard = new ArrayList<>();
        Thread thread;

        @EventListener
        public void on(String text) {
            heard.add(text);
            thread = Thread.currentThread();
        }
    }

    /** Throws at every text. */
    public static class Fails {
        @EventListener
        public void on(String text) {
            throw new IllegalStateException("cannot hear " + text);
        }
    }

    /** Is declared wrongly. */
    public static class WantsTwo {
        @EventListener
        public void on(String one, String other) {
            throw new IllegalStateException(one + other);
        }
    }
}
