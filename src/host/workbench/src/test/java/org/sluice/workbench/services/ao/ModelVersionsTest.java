package org.sluice.workbench.services.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import java.util.ArrayList;
import java.util.List;
import org.junit.After;
import org.junit.Test;
import org.sluice.workbench.db.Database;
import org.sluice.workbench.osgi.StartFailure;
import org.sluice.workbench.services.sal.SalSettings;
import org.sluice.workbench.testing.EmptyDatabase;
import org.sluice.workbench.tracker.Tracker;

/** Upgrades of tables by the version of their model: which run, in which order, and what stops them. */
public class ModelVersionsTest {
    private static final String KEY = "org.example.garden";

    private final Database database = EmptyDatabase.open();
    private final List<String> ran = new ArrayList<>();

    @After
    public void close() {
        database.close();
    }

    @Test
    public void shouldRunEachTaskOnceInTheOrderOfVersions() {
        start(task("10"), task("2"));
        start(task("10"), task("2"), task("11"));

        assertThat(ran).containsExactly("0 to 2", "2 to 10", "10 to 11");
    }

    @Test
    public void shouldGoOnAtTheNextStartWhereATaskFailed() {
        assertThatThrownBy(() -> start(task("1"), failing("2"), task("3")))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("from version 1 to 2: This task always fails");

        start(task("1"), task("2"), task("3"));

        assertThat(ran).containsExactly("0 to 1", "1 to 2", "2 to 3");
    }

    @Test
    public void shouldFindTheTablesAsTheyWereBefore() {
        start(new Task("1") {
            @Override
            public void upgrade(ModelVersion currentVersion, ActiveObjects ao) {
                assertThatThrownBy(() -> ao.count(Note.class)).isInstanceOf(RuntimeException.class);
                super.upgrade(currentVersion, ao);
            }
        });

        assertThat(ran).containsExactly("0 to 1");
    }

    @Test
    public void shouldKeepAnswersBackUntilTheUpgradeIsDone() {
        AoModule module = modules().open(KEY, KEY, List.of(Note.class));

        assertThatThrownBy(() -> module.start(List.of(failing("1")))).isInstanceOf(StartFailure.class);

        assertThatThrownBy(() -> module.activeObjects().count(Note.class)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    public void shouldLetAPluginComeBack() {
        AoModules modules = modules();
        AoModule before = modules.open(KEY, KEY, List.of(Note.class));
        before.start();
        modules.close(KEY);

        modules.open(KEY, KEY, List.of(Note.class)).start();

        assertThatThrownBy(() -> before.activeObjects().count(Note.class)).isInstanceOf(IllegalStateException.class);
        modules.close("org.example.nobody");
    }

    private void start(ActiveObjectsUpgradeTask... tasks) {
        modules().open(KEY, KEY, List.of(Note.class)).start(List.of(tasks));
    }

    /** Made anew each time, as at each start. */
    private AoModules modules() {
        return new AoModules(
                database.dataSource(),
                ModelVersions.keptIn(new SalSettings(Tracker.over(database).settings()).createGlobalSettings()));
    }

    private Task task(String version) {
        return new Task(version);
    }

    private Task failing(String version) {
        return new Task(version) {
            @Override
            public void upgrade(ModelVersion currentVersion, ActiveObjects ao) {
                throw new IllegalStateException("This task always fails");
            }
        };
    }

    /** Writes down from where it leads to where. */
    private class Task implements ActiveObjectsUpgradeTask {
        private final String version;

        Task(String version) {
            this.version = version;
        }

        @Override
        public ModelVersion getModelVersion() {
            return ModelVersion.valueOf(version);
        }

        @Override
        public void upgrade(ModelVersion currentVersion, ActiveObjects ao) {
            ran.add(currentVersion + " to " + version);
        }
    }
}
