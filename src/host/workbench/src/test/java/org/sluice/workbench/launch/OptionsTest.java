package org.sluice.workbench.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.util.Properties;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.sluice.workbench.osgi.StartFailure;

/** What the options ask for; what makes no sense is named. */
public class OptionsTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final Properties properties = new Properties();

    @Test
    public void shouldCountAnEmptyValueAsAbsent() {
        properties.setProperty("workbench.port", "");
        properties.setProperty("workbench.home", " ");
        properties.setProperty("workbench.import", "");

        Options options = Options.from(properties);

        assertThat(options.port()).isEqualTo(2990);
        assertThat(options.home()).isEmpty();
        assertThat(options.imports()).isEmpty();
        assertThat(options.shiftToNow()).isFalse();
    }

    @Test
    public void shouldTakeSeveralFiles() throws IOException {
        File one = folder.newFile("one.json");
        File two = folder.newFile("two.json");
        properties.setProperty("workbench.import", one + ", " + two);

        assertThat(Options.from(properties).imports()).containsExactly(one.toPath(), two.toPath());
    }

    @Test
    public void shouldNameAFileThatCannotBeRead() {
        properties.setProperty("workbench.import", "no-such-file.json");

        assertThatThrownBy(() -> Options.from(properties))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("workbench.import")
                .hasMessageContaining("no-such-file.json");
    }

    @Test
    public void shouldNameAPortThatIsNone() {
        properties.setProperty("workbench.port", "70000");
        assertThatThrownBy(() -> Options.from(properties)).hasMessageContaining("70000");

        properties.setProperty("workbench.port", "web");
        assertThatThrownBy(() -> Options.from(properties)).hasMessageContaining("web");
    }

    @Test
    public void shouldKnowOnlyTheShiftToNow() {
        properties.setProperty("workbench.import.shift", "tomorrow");

        assertThatThrownBy(() -> Options.from(properties)).hasMessageContaining("tomorrow");
    }
}
