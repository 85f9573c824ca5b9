package org.sluice.workbench.services;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.sal.api.message.Message;
import com.atlassian.sal.api.upgrade.PluginUpgradeTask;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.services.sal.PluginUpgrades;
import org.sluice.workbench.services.sal.SalSettings;
import org.sluice.workbench.testing.ImportedTracker;

/** Upgrades by build: which run, in which order, and what stops them. */
public class PluginUpgradesTest {
    private static final String KEY = "org.example.garden";

    @Rule
    public final ImportedTracker home = new ImportedTracker();

    private final List<Integer> ran = new ArrayList<>();

    @Test
    public void shouldRunEachBuildOnceInTheirOrder() {
        run(task(2), task(1));
        run(task(2), task(3), task(1));

        assertThat(ran).containsExactly(1, 2, 3);
    }

    @Test
    public void shouldGoOnWhereATaskFailed() {
        run(
                task(1),
                task(2, () -> {
                    throw new IllegalStateException("This task always fails");
                }),
                task(3));
        assertThat(ran).containsExactly(1, 2);

        run(task(1), task(2), task(3));
        assertThat(ran).containsExactly(1, 2, 2, 3);
    }

    @Test
    public void shouldTakeAMessageForAFailure() {
        run(task(1, () -> List.of(new Wrong())), task(2));

        assertThat(ran).containsExactly(1);
    }

    @Test
    public void shouldTakeNothingSaidForSuccess() {
        run(task(1, () -> null), task(2));

        assertThat(ran).containsExactly(1, 2);
    }

    @Test
    public void shouldLeaveTasksOfOtherPluginsAlone() {
        upgrades().run("org.example.other", List.of(task(1)));

        assertThat(ran).isEmpty();
    }

    private void run(PluginUpgradeTask... tasks) {
        upgrades().run(KEY, List.of(tasks));
    }

    /** Made anew each time, as at each start. */
    private PluginUpgrades upgrades() {
        return new PluginUpgrades(new SalSettings(home.tracker().settings()).createGlobalSettings());
    }

    private PluginUpgradeTask task(int build) {
        return task(build, List::of);
    }

    private PluginUpgradeTask task(int build, Callable<Collection<Message>> work) {
        return new Task(build, work);
    }

    /** Writes down its build and does what it was given. */
    private final class Task implements PluginUpgradeTask {
        private final int build;
        private final Callable<Collection<Message>> work;

        Task(int build, Callable<Collection<Message>> work) {
            this.build = build;
            this.work = work;
        }

        @Override
        public int getBuildNumber() {
            return build;
        }

        @Override
        public String getShortDescription() {
            return "A task of a test";
        }

        @Override
        public Collection<Message> doUpgrade() throws Exception {
            ran.add(build);
            return work.call();
        }

        @Override
        public String getPluginKey() {
            return KEY;
        }
    }

    /** Something to say. */
    private static final class Wrong implements Message {
        private static final long serialVersionUID = 1L;

        @Override
        public String getKey() {
            return "wrong";
        }

        @Override
        public Serializable[] getArguments() {
            return new Serializable[0];
        }
    }
}
