package org.sluice.workbench.plugins.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.sluice.workbench.db.Database;
import org.sluice.workbench.osgi.StartFailure;
import org.sluice.workbench.plugins.Plugin;
import org.sluice.workbench.plugins.PluginJar;
import org.sluice.workbench.plugins.PluginJarFile;
import org.sluice.workbench.plugins.PluginStage;
import org.sluice.workbench.testing.EmptyDatabase;

/** Plugins that come and go, faults of theirs, and what is there at the next start. */
public class PluginLifeTest {
    private static final String KEY = "test.plugin";
    private static final String ITEM =
            "<web-item key=\"item\" section=\"there\"><label>Here</label><link>/x</link></web-item>";
    private static final String BROKEN = "<web-panel key=\"panel\" location=\"there\"><resource name=\"view\""
            + " type=\"velocity\" location=\"nowhere.vm\"/></web-panel>";

    @Rule
    public final PluginStage stage = new PluginStage();

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final Database database = EmptyDatabase.open();
    private final Steps steps = new Steps();
    private int packed;

    @After
    public void close() {
        database.close();
    }

    @Test
    public void shouldGoThroughTheStepsInOrder() throws IOException {
        PluginLife life = life();

        life.install(jar("1.0.0", ITEM));
        life.disable(KEY);
        life.disable(KEY);
        life.enable(KEY);
        life.enable(KEY);
        life.install(jar("2.0.0", ITEM));
        life.uninstall(KEY);

        assertThat(steps.taken)
                .containsExactly(
                        "up 1.0.0",
                        "going 1.0.0",
                        "down 1.0.0",
                        "up 1.0.0",
                        "going 1.0.0",
                        "down 1.0.0",
                        "up 2.0.0",
                        "going 2.0.0",
                        "down 2.0.0");
        assertThat(life.all()).isEmpty();
    }

    @Test
    public void shouldKeepTheVersionBeforeWhenTheNextIsNone() throws IOException {
        PluginLife life = life();
        life.install(jar("1.0.0", ITEM));

        assertThatThrownBy(() -> life.install(Files.writeString(folder.newFile().toPath(), "no jar")))
                .hasMessageContaining("cannot be installed");
        assertThatThrownBy(() -> life.install(jar("2.0.0", "<gadget-of-tomorrow key=\"x\"/>")))
                .hasMessageContaining("gadget-of-tomorrow");
        assertThatThrownBy(() -> life.install(jar("two.zero", ITEM))).hasMessageContaining("Bundle-Version");

        assertThat(life.all())
                .extracting(InstalledPlugin::version, InstalledPlugin::enabled)
                .containsExactly(tuple("1.0.0", true));
        assertThat(steps.taken).containsExactly("up 1.0.0");
    }

    @Test
    public void shouldPutTheVersionBeforeBackWhenTheFrameworkRefusesTheNext() throws IOException {
        PluginLife life = life();
        life.install(jar("1.0.0", ITEM));
        Path refused = PluginJar.withModules(ITEM)
                .header("Bundle-Version", "2.0.0")
                .header("Export-Package", "java.lang")
                .in(place());

        assertThatThrownBy(() -> life.install(refused)).isInstanceOf(StartFailure.class);

        assertThat(life.all().get(0).version()).isEqualTo("1.0.0");
        assertThat(life.all().get(0).enabled()).isTrue();
    }

    @Test
    public void shouldListAPluginWithTheReasonThatKeepsItDown() throws IOException {
        PluginLife life = life();

        assertThatThrownBy(() -> life.install(jar("1.0.0", ITEM + BROKEN))).hasMessageContaining("nowhere.vm");

        assertThat(life.all().get(0).enabled()).isFalse();
        assertThat(life.all().get(0).failure()).contains("names a template that is not there");
        assertThat(stage.translations.raw(Locale.ENGLISH, "test.name")).isEmpty();
        assertThat(life.install(jar("1.0.1", ITEM)).failure()).isEmpty();
    }

    @Test
    public void shouldTakeAPluginDownWhoseTablesCannotBeMade() throws IOException {
        PluginLife life = life();
        steps.refuse = true;

        assertThatThrownBy(() -> life.install(jar("1.0.0", ITEM))).hasMessage("no tables");

        assertThat(stage.system().plugins()).isEmpty();
        assertThat(life.all().get(0).failure()).isEqualTo("no tables");
    }

    @Test
    public void shouldKeepADisabledPluginDisabledOverAnUpgrade() throws IOException {
        PluginLife life = life();
        life.install(jar("1.0.0", ITEM));
        life.disable(KEY);

        assertThat(life.install(jar("2.0.0", ITEM)).enabled()).isFalse();
        life.enable(KEY);

        assertThat(steps.taken).endsWith("up 2.0.0");
    }

    @Test
    public void shouldSwitchSingleModulesAndNothingThatOthersStandOn() throws IOException {
        PluginLife life = life();
        life.install(jar("1.0.0", ITEM + "<rest-migration key=\"rest\"><rest-v2/></rest-migration>"));

        life.disableModule(KEY, "item");
        assertThat(life.all().get(0).switchedOff()).containsExactly("item");
        life.enableModule(KEY, "item");

        assertThat(life.all().get(0).switchedOff()).isEmpty();
        assertThatThrownBy(() -> life.disableModule(KEY, "rest")).hasMessageContaining("with the key rest");
        assertThatThrownBy(() -> life.enable("nobody")).hasMessageContaining("nobody");
    }

    @Test
    public void shouldBeginWithTheLaterVersionOfTheHomeAndOfWhatIsNamed() throws IOException {
        shelf().keep(PluginJarFile.read(jar("2.0.0", ITEM)));
        shelf().keep(PluginJarFile.read(jar("1.5.0", ITEM)));
        Path named = jar("1.0.0", ITEM);
        PluginLife life = life();

        life.begin(List.of(named));

        assertThat(steps.taken).containsExactly("up 2.0.0");
        assertThat(shelf().all()).hasSize(1);
        assertThat(named).exists();
    }

    @Test
    public void shouldBeginWithWhatIsNamedWhereTheHomeHoldsTheSameVersion() throws IOException {
        shelf().keep(PluginJarFile.read(jar("1.0.0", BROKEN)));
        Files.writeString(folder.getRoot().toPath().resolve("shelf/broken.jar"), "no jar");
        PluginLife life = life();

        life.begin(List.of(jar("1.0.0", ITEM)));

        assertThat(steps.taken).containsExactly("up 1.0.0");
        assertThat(shelf().all()).isEmpty();
    }

    @Test
    public void shouldStopTheStartForAFaultInWhatIsNamedAlone() throws IOException {
        shelf().keep(PluginJarFile.read(jar("1.0.0", BROKEN)));
        PluginLife life = life();

        life.begin(List.of());

        assertThat(life.all().get(0).failure()).contains("nowhere.vm");
        List<Path> named = List.of(jar("2.0.0", BROKEN));
        assertThatThrownBy(() -> life().begin(named)).hasMessageContaining("nowhere.vm");
    }

    @Test
    public void shouldNotBeginWithWhatWasDisabled() throws IOException {
        PluginLife before = life();
        before.install(jar("1.0.0", ITEM));
        before.disable(KEY);
        PluginLife life = life();

        life.begin(List.of());

        assertThat(life.all().get(0).enabled()).isFalse();
        assertThat(steps.taken).endsWith("down 1.0.0");
    }

    private PluginShelf shelf() {
        return new PluginShelf(folder.getRoot().toPath().resolve("shelf"));
    }

    private PluginLife life() {
        return new PluginLife(stage.system(), new PluginMemory(database.jdbi()), shelf(), steps);
    }

    private Path jar(String version, String modules) throws IOException {
        return PluginJar.withModules(modules).header("Bundle-Version", version).in(place());
    }

    private Path place() throws IOException {
        packed++;
        return folder.newFolder("packed-" + packed).toPath();
    }

    /** Writes down what it is told. */
    private static final class Steps implements LifeSteps {
        private final List<String> taken = new ArrayList<>();
        private boolean refuse;

        @Override
        public void enabled(Plugin plugin) {
            if (refuse) {
                throw new StartFailure("no tables");
            }
            taken.add("up " + plugin.version());
        }

        @Override
        public void disabling(Plugin plugin) {
            taken.add("going " + plugin.version());
        }

        @Override
        public void disabled(Plugin plugin) {
            taken.add("down " + plugin.version());
        }
    }
}
