package org.sluice.workbench.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.Test;

/** Closing what the host opened: the last first, each once, whatever fails. */
public class EndingTest {
    private final List<String> closed = new ArrayList<>();
    private final Ending ending = new Ending();

    @Test
    public void shouldCloseTheLastFirst() {
        ending.with(() -> closed.add("home"));
        ending.with(() -> closed.add("site"));

        ending.run();

        assertThat(closed).containsExactly("site", "home");
    }

    @Test
    public void shouldGoOnWhenSomethingDoesNotClose() {
        ending.with(() -> closed.add("home"));
        ending.with(() -> {
            throw new IllegalStateException("stuck");
        });

        ending.run();

        assertThat(closed).containsExactly("home");
    }

    @Test
    public void shouldCloseEverythingOnce() {
        ending.with(() -> closed.add("home"));

        ending.run();
        ending.run();

        assertThat(closed).containsExactly("home");
    }

    @Test
    public void shouldCloseAtOnceWhatComesUpAfterTheEnd() {
        assertThat(ending.hasBegun()).isFalse();
        ending.run();

        assertThatThrownBy(() -> ending.with(() -> closed.add("framework"))).isInstanceOf(CancellationException.class);

        assertThat(ending.hasBegun()).isTrue();
        assertThat(closed).containsExactly("framework");
    }
}
