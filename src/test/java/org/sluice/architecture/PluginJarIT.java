package org.sluice.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** The packaged JAR holds what Jira asks and nothing that Jira has. */
public class PluginJarIT {
    private static final int JAVA_17 = 61;
    private static final List<String> OF_THE_HOST = List.of(
            "com/atlassian/",
            "com/opensymphony/",
            "net/java/ao/",
            "webwork/",
            "io/atlassian/",
            "javax/",
            "jakarta/",
            "org/slf4j/",
            "org/springframework/",
            "org/osgi/",
            "org/apache/lucene/",
            "org/jspecify/",
            "org/sluice/contract/",
            "org/sluice/workbench/");

    private JarFile jar;

    @Before
    public void open() throws IOException {
        jar = new JarFile(Objects.requireNonNull(System.getProperty("sluice.jar"), "sluice.jar is not set"));
    }

    @After
    public void close() throws IOException {
        jar.close();
    }

    @Test
    public void shouldHoldNothingThatTheHostHas() {
        assertThat(jar.stream().map(JarEntry::getName))
                .noneMatch(name -> OF_THE_HOST.stream().anyMatch(name::startsWith));
    }

    @Test
    public void shouldHoldItsDescriptorAtTheRoot() {
        assertThat(jar.getEntry("atlassian-plugin.xml")).isNotNull();
        assertThat(jar.getEntry("signatures.txt")).isNull();
    }

    @Test
    public void shouldHoldClassesOfJava17AndLibrariesOfNoLaterOne() {
        assertThat(jar.stream().filter(entry -> entry.getName().matches("org/sluice/.*\\.class")))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(majorVersion(entry)).isEqualTo(JAVA_17));
        assertThat(jar.stream().filter(entry -> entry.getName().endsWith(".class")))
                .allSatisfy(entry -> assertThat(majorVersion(entry)).isLessThanOrEqualTo(JAVA_17));
    }

    @Test
    public void shouldSayInItsManifestWhatJiraAsks() throws IOException {
        Attributes manifest = jar.getManifest().getMainAttributes();

        assertThat(manifest.getValue("Bundle-ManifestVersion")).isEqualTo("2");
        assertThat(manifest.getValue("Bundle-SymbolicName")).isEqualTo("org.sluice.jira");
        assertThat(manifest.getValue("Atlassian-Plugin-Key")).isEqualTo("org.sluice.jira");
        assertThat(manifest.getValue("Spring-Context")).isEqualTo("*");
        assertThat(manifest.getValue("Bundle-Version")).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(manifest.getValue("Require-Capability")).isNull();
        assertThat(manifest.getValue("Export-Package")).isNull();
    }

    @Test
    public void shouldImportEveryPackageWithoutRange() throws IOException {
        String imports = jar.getManifest().getMainAttributes().getValue("Import-Package");

        assertThat(imports)
                .contains("com.atlassian.jira.plugin.webfragment.conditions")
                .doesNotContain("java.util")
                .doesNotContain("[");
    }

    private int majorVersion(JarEntry entry) {
        try (DataInputStream in = new DataInputStream(jar.getInputStream(entry))) {
            in.readInt();
            in.readUnsignedShort();
            return in.readUnsignedShort();
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read " + entry.getName(), e);
        }
    }
}
