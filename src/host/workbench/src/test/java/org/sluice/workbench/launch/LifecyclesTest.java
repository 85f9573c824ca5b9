package org.sluice.workbench.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

/** Telling a plugin that it has started or is about to stop. */
public class LifecyclesTest {
    private final List<String> told = new ArrayList<>();

    @Test
    public void shouldTellEverybodyOfTheStartAndOfTheEnd() {
        List<LifecycleAware> services = List.of(new Listening("one", false), new Listening("two", false));

        Lifecycles.started(services);
        assertThat(told).containsExactly("one starts", "two starts");

        Lifecycles.stopping(services);
        assertThat(told).hasSize(4).endsWith("one stops", "two stops");
    }

    @Test
    public void shouldTellTheOthersWhenOneFails() {
        Lifecycles.started(List.of(
                new Listening("broken", true), new Listening("whole", false), new Listening("broken too", true)));

        assertThat(told).containsExactly("broken starts", "whole starts", "broken too starts");
    }

    @Test
    public void shouldDoWithoutAnybodyToTell() {
        Lifecycles.stopping(List.of());

        assertThat(told).isEmpty();
    }

    /** Writes down what it is told. */
    private final class Listening implements LifecycleAware {
        private final String name;
        private final boolean broken;

        Listening(String name, boolean broken) {
            this.name = name;
            this.broken = broken;
        }

        @Override
        public void onStart() {
            told.add(name + " starts");
            if (broken) {
                throw new IllegalStateException("This plugin always fails");
            }
        }

        @Override
        public void onStop() {
            told.add(name + " stops");
        }
    }
}
