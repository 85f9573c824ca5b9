package org.sluice.workbench.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.util.ArrayList;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.plugins.PluginStage;

/** Telling plugins that the host has started or is about to stop. */
public class LifecyclesTest {
    @Rule
    public final PluginStage stage = new PluginStage();

    private final List<String> told = new ArrayList<>();

    @Test
    public void shouldTellEverybodyOfTheStartAndOfTheEnd() {
        offer("one", false);
        offer("two", false);
        Lifecycles lifecycles = new Lifecycles(stage.framework());

        lifecycles.started();
        assertThat(told).containsExactlyInAnyOrder("one starts", "two starts");

        lifecycles.stopping();
        assertThat(told).hasSize(4).contains("one stops", "two stops");
    }

    @Test
    public void shouldTellTheOthersWhenOneFails() {
        offer("broken", true);
        offer("whole", false);
        offer("broken too", true);

        new Lifecycles(stage.framework()).started();

        assertThat(told).containsExactlyInAnyOrder("broken starts", "whole starts", "broken too starts");
    }

    @Test
    public void shouldDoWithoutAnybodyToTell() {
        new Lifecycles(stage.framework()).stopping();

        assertThat(told).isEmpty();
    }

    private void offer(String name, boolean broken) {
        stage.framework().publish(LifecycleAware.class, new Listening(name, broken));
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
