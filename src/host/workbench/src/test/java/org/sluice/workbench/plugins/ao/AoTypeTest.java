package org.sluice.workbench.plugins.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.osgi.framework.BundleContext;
import org.sluice.workbench.db.Database;
import org.sluice.workbench.osgi.StartFailure;
import org.sluice.workbench.plugins.Plugin;
import org.sluice.workbench.plugins.PluginJar;
import org.sluice.workbench.plugins.PluginStage;
import org.sluice.workbench.plugins.sample.Flag;
import org.sluice.workbench.services.ao.AoModules;
import org.sluice.workbench.testing.EmptyDatabase;

/** The {@code ao} module: each plugin gets its own tables, when it has started and not before. */
public class AoTypeTest {
    private static final String BED = Bed.class.getName();

    private final Database database = EmptyDatabase.open();
    private final AoType type = new AoType(new AoModules(database.dataSource()));

    @Rule
    public final PluginStage stage = new PluginStage().with(type);

    @After
    public void close() {
        database.close();
    }

    @Test
    public void shouldGiveAPluginItsTablesOnceItHasStarted() {
        type.publish(stage.framework());
        Plugin plugin = stage.install(jar(BED));
        ActiveObjects objects = objectsOf(plugin);
        assertThatThrownBy(() -> objects.count(bed(plugin))).isInstanceOf(IllegalStateException.class);

        type.start(plugin.key());

        assertThat(objects.count(bed(plugin))).isZero();
    }

    @Test
    public void shouldLeaveAPluginWithoutTablesAlone() {
        Plugin plugin = stage.install(PluginJar.withModules());

        type.start(plugin.key());

        type.publish(stage.framework());
        assertThat(objectsOf(plugin)).isNull();
    }

    @Test
    public void shouldNameAnEntityThatIsNotThere() {
        PluginJar jar = jar("org.example.garden.Path");

        assertThatThrownBy(() -> stage.install(jar))
                .isInstanceOf(StartFailure.class)
                .hasMessage("test.plugin:ao (ao) names a class that is not there: org.example.garden.Path");
    }

    @Test
    public void shouldNameAnEntityThatIsNone() {
        PluginJar jar = jar(Flag.class.getName());

        assertThatThrownBy(() -> stage.install(jar)).hasMessageContaining("names an entity that is none");
    }

    private static PluginJar jar(String entity) {
        return PluginJar.withModules("<ao key=\"ao\"><entity>" + entity + "</entity></ao>")
                .classes(Bed.class, Flag.class)
                .imports("net.java.ao", "com.atlassian.plugin.web", "com.atlassian.activeobjects.external");
    }

    private ActiveObjects objectsOf(Plugin plugin) {
        BundleContext context = Arrays.stream(stage.framework().context().getBundles())
                .filter(bundle -> plugin.key().equals(bundle.getSymbolicName()))
                .findFirst()
                .orElseThrow()
                .getBundleContext();
        return context.getService(context.getServiceReference(ActiveObjects.class));
    }

    @SuppressWarnings("unchecked") // The plugin's own copy of the interface, which the test cannot name.
    private static Class<Bed> bed(Plugin plugin) {
        return (Class<Bed>) plugin.load(BED);
    }
}
