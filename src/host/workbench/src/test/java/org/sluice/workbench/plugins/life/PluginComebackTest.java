package org.sluice.workbench.plugins.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.sluice.workbench.db.Database;
import org.sluice.workbench.osgi.StartFailure;
import org.sluice.workbench.plugins.Plugin;
import org.sluice.workbench.plugins.PluginJar;
import org.sluice.workbench.plugins.PluginStage;
import org.sluice.workbench.testing.EmptyDatabase;

/** What a plugin finds when it comes back: what was switched off stays so over upgrades, and is forgotten with the plugin. */
public class PluginComebackTest {
    private static final String KEY = "test.plugin";
    private static final String ITEMS =
            "<web-item key=\"item\" section=\"there\"><label>Here</label><link>/x</link></web-item>"
                    + "<web-item key=\"other\" section=\"there\"><label>There</label><link>/y</link></web-item>";
    private static final String BROKEN = "<web-panel key=\"panel\" location=\"there\"><resource name=\"view\""
            + " type=\"velocity\" location=\"nowhere.vm\"/></web-panel>";

    @Rule
    public final PluginStage stage = new PluginStage();

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final Database database = EmptyDatabase.open();
    private final List<String> taken = new ArrayList<>();
    private int packed;

    @After
    public void close() {
        database.close();
    }

    @Test
    public void shouldKeepAModuleOffOverAnUpgradeAndAStart() throws IOException {
        PluginLife life = life();
        life.install(jar("1.0.0", ITEMS));
        life.disableModule(KEY, "item");

        life.install(jar("2.0.0", ITEMS));

        assertThat(life.all().get(0).switchedOff()).containsExactly("item");
        life.disable(KEY);
        life.enable(KEY);
        assertThat(life.all().get(0).switchedOff()).containsExactly("item");
    }

    @Test
    public void shouldSwitchAModuleOffTwiceAndOnTwiceWithoutHarm() throws IOException {
        PluginLife life = life();
        life.install(jar("1.0.0", ITEMS));

        life.disableModule(KEY, "item");
        life.disableModule(KEY, "item");
        life.disableModule(KEY, "other");
        assertThat(life.all().get(0).switchedOff()).containsExactlyInAnyOrder("item", "other");

        life.enableModule(KEY, "item");
        life.enableModule(KEY, "item");
        assertThat(life.all().get(0).switchedOff()).containsExactly("other");
    }

    @Test
    public void shouldForgetWhatWasOffOfAPluginThatIsUninstalled() throws IOException {
        PluginLife life = life();
        life.install(jar("1.0.0", ITEMS));
        life.disableModule(KEY, "item");
        life.disable(KEY);
        life.uninstall(KEY);

        InstalledPlugin again = life.install(jar("1.0.0", ITEMS));

        assertThat(again.enabled()).isTrue();
        assertThat(again.switchedOff()).isEmpty();
    }

    @Test
    public void shouldSwitchModulesOfADisabledPluginForItsReturn() throws IOException {
        PluginLife life = life();
        life.install(jar("1.0.0", ITEMS));
        life.disable(KEY);

        life.disableModule(KEY, "other");
        life.enable(KEY);

        assertThat(life.all().get(0).enabled()).isTrue();
        assertThat(life.all().get(0).switchedOff()).containsExactly("other");
        assertThat(taken).containsExactly("up 1.0.0", "down 1.0.0", "up 1.0.0");
    }

    @Test
    public void shouldComeUpWithTheVersionThatMendsABrokenOne() throws IOException {
        PluginLife life = life();
        assertThatThrownBy(() -> life.install(jar("1.0.0", BROKEN))).hasMessageContaining("nowhere.vm");
        assertThat(life.all().get(0).failure()).contains("nowhere.vm");

        InstalledPlugin mended = life.install(jar("1.0.1", ITEMS));

        assertThat(mended.enabled()).isTrue();
        assertThat(mended.failure()).isEmpty();
        assertThat(mended.version()).isEqualTo("1.0.1");
        assertThat(shelf().all()).hasSize(1);
    }

    @Test
    public void shouldStayDownWhenWhatKeepsItDownIsStillThere() throws IOException {
        PluginLife life = life();
        assertThatThrownBy(() -> life.install(jar("1.0.0", BROKEN))).isInstanceOf(StartFailure.class);

        assertThatThrownBy(() -> life.enable(KEY)).hasMessageContaining("nowhere.vm");

        assertThat(life.all().get(0).enabled()).isFalse();
        assertThat(life.all().get(0).failure()).contains("nowhere.vm");
        assertThat(taken).isEmpty();
    }

    @Test
    public void shouldTakeAnEarlierVersionBackWhenItIsInstalled() throws IOException {
        PluginLife life = life();
        life.install(jar("2.0.0", ITEMS));

        InstalledPlugin earlier = life.install(jar("1.0.0", ITEMS));

        assertThat(earlier.version()).isEqualTo("1.0.0");
        assertThat(taken).containsExactly("up 2.0.0", "down 2.0.0", "up 1.0.0");
        assertThat(shelf().all()).hasSize(1);
    }

    @Test
    public void shouldLeaveTheFileThatWasInstalledWhereItLies() throws IOException {
        PluginLife life = life();
        Path jar = jar("1.0.0", ITEMS);

        life.install(jar);
        life.uninstall(KEY);

        assertThat(jar).exists();
        assertThat(shelf().all()).isEmpty();
    }

    @Test
    public void shouldNameThePluginThatIsNotThereWhateverIsAskedOfIt() {
        PluginLife life = life();

        assertThatThrownBy(() -> life.disable("no.such")).hasMessageContaining("no.such");
        assertThatThrownBy(() -> life.uninstall("no.such")).hasMessageContaining("no.such");
        assertThatThrownBy(() -> life.enableModule("no.such", "item")).hasMessageContaining("no.such");
        assertThatThrownBy(() -> life.disableModule("no.such", "item")).hasMessageContaining("no.such");
        assertThat(life.all()).isEmpty();
    }

    private PluginShelf shelf() {
        return new PluginShelf(folder.getRoot().toPath().resolve("shelf"));
    }

    private PluginLife life() {
        return new PluginLife(stage.system(), new PluginMemory(database.jdbi()), shelf(), new Steps());
    }

    private Path jar(String version, String modules) throws IOException {
        packed++;
        Path place = folder.newFolder("packed-" + packed).toPath();
        return PluginJar.withModules(modules).header("Bundle-Version", version).in(place);
    }

    /** Writes down who came up and went down. */
    private final class Steps implements LifeSteps {
        @Override
        public void enabled(Plugin plugin) {
            taken.add("up " + plugin.version());
        }

        @Override
        public void disabling(Plugin plugin) {
            assertThat(taken).endsWith("up " + plugin.version());
        }

        @Override
        public void disabled(Plugin plugin) {
            taken.add("down " + plugin.version());
        }
    }
}
