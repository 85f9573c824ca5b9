package org.sluice.workbench.osgi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;

/** The framework that plugins live in: what it needs to start, and what it refuses to install. */
public class FrameworkTest {
    private static final Path SUPPORT = Path.of("target", "bundles");

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void shouldOfferTheHostsServicesToPlugins() {
        try (Framework framework = start(SUPPORT)) {
            Runnable service = () -> {};

            framework.publish(Runnable.class, service);

            ServiceReference<Runnable> found = framework.context().getServiceReference(Runnable.class);
            assertThat(framework.context().getService(found)).isSameAs(service);
        }
    }

    @Test
    public void shouldHaveStartedItsSupportingBundles() {
        try (Framework framework = start(SUPPORT)) {
            assertThat(framework.context().getBundles())
                    .hasSizeGreaterThan(5)
                    .allSatisfy(bundle -> assertThat(bundle.getState()).isEqualTo(Bundle.ACTIVE));
        }
    }

    @Test
    public void shouldForgetAtEachStartWhatWasInstalledBefore() throws IOException {
        Path jar = emptyJar();
        try (Framework before = start(SUPPORT)) {
            before.install(jar);
        }

        try (Framework after = start(SUPPORT)) {
            assertThat(after.context().getBundles())
                    .noneMatch(bundle -> bundle.getLocation().contains("garden.jar"));
        }
    }

    @Test
    public void shouldNameAPluginThatIsNoJar() throws IOException {
        Path text = Files.writeString(folder.newFile("garden.txt").toPath(), "no jar");

        try (Framework framework = start(SUPPORT)) {
            assertThatThrownBy(() -> framework.install(text))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("The plugin garden.txt cannot be installed");
        }
    }

    @Test
    public void shouldNameAFolderOfSupportThatIsEmptyOrMissing() throws IOException {
        Path empty = folder.newFolder("empty").toPath();
        Path missing = folder.getRoot().toPath().resolve("missing");

        assertThatThrownBy(() -> start(empty)).hasMessage("No supporting bundles in " + empty);
        assertThatThrownBy(() -> start(missing))
                .hasMessage("The folder of supporting bundles cannot be read: " + missing);
    }

    @Test
    public void shouldNameTheBundleOfSupportThatPluginsCannotDoWithout() throws IOException {
        Path jar = emptyJar();

        try (Framework framework = start(jar.getParent())) {
            assertThatThrownBy(() -> new PluginContexts(framework))
                    .hasMessage("The supporting bundle is missing: org.eclipse.gemini.blueprint.core");
        }
    }

    private Framework start(Path support) {
        return Framework.start(folder.getRoot().toPath().resolve("cache"), support, SystemExports.ofJira11());
    }

    private Path emptyJar() throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
        manifest.getMainAttributes().putValue("Bundle-ManifestVersion", "2");
        manifest.getMainAttributes().putValue("Bundle-SymbolicName", "org.example.garden");
        Path jar = folder.newFolder("jars").toPath().resolve("garden.jar");
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();
        return jar;
    }
}
