package org.sluice.workbench.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The folder of a workbench: kept when it has a name, removed when it has none. */
public class HomeTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void shouldGiveEachStartAFolderOfItsOwnAndRemoveIt() throws IOException {
        Home one = Home.at(Optional.empty());
        Home two = Home.at(Optional.empty());
        Files.writeString(one.folder().resolve("file"), "x");

        assertThat(one.folder()).isNotEqualTo(two.folder());
        one.close();
        two.close();

        assertThat(one.folder()).doesNotExist();
        assertThat(two.folder()).doesNotExist();
    }

    @Test
    public void shouldKeepANamedFolder() {
        Path kept = folder.getRoot().toPath().resolve("kept");

        Home.at(Optional.of(kept)).close();

        assertThat(kept).isDirectory();
    }

    @Test
    public void shouldCopyPluginsSoThatABuildMayReplaceThem() throws IOException {
        Path jar = Files.writeString(folder.newFile("plugin.jar").toPath(), "before");
        Home home = Home.at(Optional.of(folder.getRoot().toPath().resolve("home")));

        Path copy = home.copyOf(List.of(jar)).get(0);
        Files.writeString(jar, "after");

        assertThat(copy).hasContent("before");
    }
}
