package org.sluice.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.workbench.testing.Await;
import org.sluice.workbench.testing.WorkbenchProcess;
import org.sluice.workbench.testing.WorkbenchRule;

/** How the workbench comes up, why it does not, and how it goes. */
public class StartIT {
    private static final Logger MEASURED = LoggerFactory.getLogger("measured");
    private static final int ENDED_BY_SIGTERM = 143;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Rule
    public final WorkbenchRule workbench = new WorkbenchRule().notStarted();

    @Test
    public void shouldNameThePluginThatIsNotThere() {
        assertThat(whyNot(workbench.process().option("workbench.plugins", "/nowhere/sluice.jar")))
                .contains("workbench.plugins", "/nowhere/sluice.jar");
    }

    @Test
    public void shouldNameThePortThatIsBusy() throws IOException {
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            String port = String.valueOf(busy.getLocalPort());

            assertThat(whyNot(workbench.process().option("workbench.port", port)))
                    .contains("Port " + port);
        }
    }

    @Test
    public void shouldNameTheFileThatIsBrokenAndKeepNothingOfIt() throws IOException {
        Path broken = write("broken.json", "{\"issues\":[{\"key\":\"LAKE-1\",\"fields\":{\"summary\":");

        assertThat(whyNot(workbench.process().option("workbench.import", broken.toString())))
                .contains("broken.json", "nothing of it is kept");
    }

    @Test
    public void shouldNameThePackageThatAPluginLacks() throws IOException {
        Path jar = pluginWithImport("com.atlassian.nowhere");

        assertThat(whyNot(workbench.process().option("workbench.plugins", jar.toString())))
                .contains("com.atlassian.nowhere");
    }

    @Test
    public void shouldLeaveNothingOfAThrowAwayHomeWhenTheStartFails() throws IOException {
        Path broken = write("broken.json", "{");

        whyNot(throwAway(workbench.process()).option("workbench.import", broken.toString()));

        assertThat(homes()).isEmpty();
    }

    @Test
    public void shouldEndCleanlyAndTakeItsThrowAwayHomeAlong() {
        WorkbenchProcess process = throwAway(workbench.process()).start();
        assertThat(homes()).hasSize(1);

        process.stop();

        assertThat(process.exitCode()).isEqualTo(ENDED_BY_SIGTERM);
        assertThat(homes()).isEmpty();
        assertThat(process.output()).doesNotContain("ERROR");
    }

    @Test
    public void shouldEndCleanlyInTheMiddleOfItsStart() {
        WorkbenchProcess process = throwAway(workbench.process());
        process.launch();
        Await.until("the home to be made", () -> !homes().isEmpty());

        process.stop();

        assertThat(process.exitCode()).isEqualTo(ENDED_BY_SIGTERM);
        assertThat(homes()).isEmpty();
        assertThat(process.output()).doesNotContain("ERROR");
    }

    @Test
    public void shouldEndWhenTheProcessThatStartedItEnds() {
        WorkbenchProcess process = throwAway(workbench.process());
        Process parent = process.launch("sh", "-c", "\"$@\"; true", "sh");
        process.awaitReady();
        ProcessHandle host = parent.children().findFirst().orElseThrow();

        process.kill();

        Await.until("the orphan to end", () -> !host.isAlive());
        assertThat(homes()).isEmpty();
    }

    @Test
    public void shouldComeUpAgainOnAKeptHome() {
        long first = System.nanoTime();
        WorkbenchProcess process = workbench.process().start();
        long second = System.nanoTime();

        process.restart();

        MEASURED.info(
                "First start {} ms, stop and second start {} ms",
                (second - first) / 1_000_000,
                (System.nanoTime() - second) / 1_000_000);
        assertThat(workbench.asAdmin().get("/rest/sluice/1.0/insight/projects").status())
                .isEqualTo(200);
    }

    private static String whyNot(WorkbenchProcess process) {
        process.launch();
        assertThat(process.exitCode()).isNotIn(0, ENDED_BY_SIGTERM);
        List<String> errors = process.output()
                .lines()
                .filter(line -> line.contains(" ERROR ") || line.startsWith("\tat "))
                .toList();
        assertThat(errors).as(process.output()).hasSize(1);
        return errors.get(0);
    }

    private WorkbenchProcess throwAway(WorkbenchProcess process) {
        return process.option("workbench.home", "")
                .option("java.io.tmpdir", folder.getRoot().toString());
    }

    private List<String> homes() {
        try (Stream<Path> files = Files.list(folder.getRoot().toPath())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("sluice-workbench-"))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("Cannot look into " + folder.getRoot(), e);
        }
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.getRoot().toPath().resolve(name), text, StandardCharsets.UTF_8);
    }

    /** The packaged plugin with one more import in its manifest. */
    private Path pluginWithImport(String name) throws IOException {
        Path jar = folder.getRoot().toPath().resolve("lacking.jar");
        try (InputStream file = Files.newInputStream(Path.of(System.getProperty("sluice.jar")));
                JarInputStream in = new JarInputStream(file);
                OutputStream target = Files.newOutputStream(jar)) {
            Manifest manifest = in.getManifest();
            String imports = manifest.getMainAttributes().getValue("Import-Package");
            manifest.getMainAttributes().putValue("Import-Package", imports + "," + name);
            try (JarOutputStream out = new JarOutputStream(target, manifest)) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    in.transferTo(out);
                }
            }
        }
        return jar;
    }
}
