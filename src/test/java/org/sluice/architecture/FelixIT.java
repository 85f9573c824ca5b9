package org.sluice.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.sluice.workbench.osgi.HostList;
import org.sluice.workbench.osgi.SystemExports;

/** Which Felix a Jira has inside is not published: the packaged JAR has to start in each of these, on Jira's packages alone. */
@RunWith(Parameterized.class)
public class FelixIT {
    private static final List<String> OPENED = List.of(
            "java.base/java.net=ALL-UNNAMED",
            "java.base/java.lang=ALL-UNNAMED",
            "java.base/sun.net.www.protocol.file=ALL-UNNAMED",
            "java.base/sun.net.www.protocol.jar=ALL-UNNAMED");
    private static final List<String> OF_DASHBOARDS = List.of(
            "com.atlassian.gadgets.dashboard",
            "com.atlassian.jira.bc",
            "com.atlassian.jira.bc.portal",
            "com.atlassian.jira.portal",
            "com.atlassian.jira.sharing");
    private static final String ONE_OF_THEM = "com.atlassian.activeobjects.external";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final String version;

    public FelixIT(String version) {
        this.version = version;
    }

    @Parameterized.Parameters(name = "Felix {0}")
    public static List<String> versions() {
        return List.of("5.6.12", "6.0.5", "7.0.5");
    }

    @Test
    public void shouldStartOnThePackagesOfJiraAlone() throws Exception {
        assertThat(startOn(packages())).isEqualTo(version + " ACTIVE");
    }

    @Test
    public void shouldNameThePackageThatIsMissing() throws Exception {
        List<String> packages = new ArrayList<>(packages());
        packages.remove(ONE_OF_THEM);

        assertThat(startOn(packages)).doesNotContain("ACTIVE").contains(ONE_OF_THEM);
    }

    @Test
    public void shouldStartWithoutThePackagesOfDashboards() throws Exception {
        List<String> packages = new ArrayList<>(packages());
        packages.removeAll(OF_DASHBOARDS);

        assertThat(startOn(packages)).isEqualTo(version + " ACTIVE");
    }

    private static List<String> packages() {
        return SystemExports.ofJira11().lines().stream()
                .map(HostList.Line::name)
                .toList();
    }

    private String startOn(List<String> packages) throws IOException, InterruptedException {
        Path answer = folder.getRoot().toPath().resolve("answer");
        Path listed = Files.write(folder.getRoot().toPath().resolve("packages"), packages, StandardCharsets.UTF_8);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        OPENED.forEach(module -> {
            command.add("--add-opens");
            command.add(module);
        });
        command.add("-cp");
        command.add(felix() + File.pathSeparator + ownClasses());
        command.add(FelixStart.class.getName());
        command.add(System.getProperty("sluice.jar"));
        command.add(listed.toString());
        command.add(answer.toString());
        command.add(folder.newFolder("cache").toString());
        Path said = folder.getRoot().toPath().resolve("said");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor()).as(() -> read(said)).isZero();
        return read(answer).strip();
    }

    private Path felix() throws IOException {
        try (Stream<Path> jars = Files.list(Path.of(System.getProperty("felix.jars")))) {
            return jars.filter(jar -> jar.toString().endsWith("-" + version + ".jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No Felix " + version + " to start"));
        }
    }

    private static Path ownClasses() {
        return Path.of(URI.create(FelixStart.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "Cannot read " + file + ": " + e.getMessage();
        }
    }
}
