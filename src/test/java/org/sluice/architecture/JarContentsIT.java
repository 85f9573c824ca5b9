package org.sluice.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.sluice.workbench.osgi.HostList;
import org.sluice.workbench.osgi.SystemExports;

/** The packaged JAR imports and holds what the lists say. */
public class JarContentsIT {
    private static final int LAST_OF_ASCII = 0x7f;

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
    public void shouldImportWhatTheListSaysAndNothingElse() throws IOException {
        assertThat(clauses().stream().map(JarContentsIT::asListed).toList())
                .containsExactlyInAnyOrderElementsOf(listed());
    }

    @Test
    public void shouldImportOnlyWhatJiraExports() throws IOException {
        assertThat(SystemExports.ofJira11().lines())
                .extracting(HostList.Line::name)
                .containsAll(imports());
    }

    @Test
    public void shouldAskForNoVersionOfAnything() throws IOException {
        Attributes manifest = jar.getManifest().getMainAttributes();

        assertThat(manifest.getValue("Import-Package").split(",")).allMatch(clause -> clause.contains(";version=0"));
        assertThat(manifest).doesNotContainKey(new Attributes.Name("Bundle-RequiredExecutionEnvironment"));
        assertThat(manifest).doesNotContainKey(new Attributes.Name("DynamicImport-Package"));
    }

    @Test
    public void shouldHaveTheBuildsValuesInItsDescriptor() throws IOException {
        String version = jar.getManifest().getMainAttributes().getValue("Bundle-Version");

        assertThat(text("atlassian-plugin.xml"))
                .contains("<version>" + version + "</version>")
                .contains("key=\"org.sluice.jira\"")
                .doesNotContain("${");
    }

    @Test
    public void shouldWriteTextsInAsciiAsJiraReadsThemByteByByte() {
        List<JarEntry> texts = jar.stream()
                .filter(entry -> entry.getName().matches("i18n/.*\\.properties"))
                .toList();

        assertThat(texts).hasSizeGreaterThanOrEqualTo(3).allSatisfy(entry -> assertThat(isAscii(entry))
                .as(entry.getName())
                .isTrue());
    }

    private List<String> imports() throws IOException {
        return clauses().stream().map(JarContentsIT::packageName).toList();
    }

    private List<String> clauses() throws IOException {
        return List.of(
                jar.getManifest().getMainAttributes().getValue("Import-Package").split(","));
    }

    private static String asListed(String clause) {
        return (clause.contains(";resolution:=optional") ? "optional " : "") + packageName(clause);
    }

    private static String packageName(String clause) {
        return clause.substring(0, clause.indexOf(';'));
    }

    private static List<String> listed() throws IOException {
        try (InputStream in = JarContentsIT.class.getResourceAsStream("/imports.txt")) {
            return new String(
                            Objects.requireNonNull(in, "imports.txt is missing").readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    private boolean isAscii(JarEntry entry) {
        try {
            return text(entry.getName()).chars().allMatch(c -> c <= LAST_OF_ASCII);
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read " + entry.getName(), e);
        }
    }

    private String text(String name) throws IOException {
        try (InputStream in = jar.getInputStream(jar.getJarEntry(name))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
