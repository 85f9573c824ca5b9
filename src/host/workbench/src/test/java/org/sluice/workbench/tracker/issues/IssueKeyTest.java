package org.sluice.workbench.tracker.issues;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

/** Keys of issues, read and written. */
public class IssueKeyTest {
    @Test
    public void shouldReadBothHalvesWhateverTheCase() {
        assertThat(IssueKey.of("sup-12")).contains(new IssueKey("SUP", 12));
        assertThat(IssueKey.of("A1_B-3")).map(IssueKey::toString).contains("A1_B-3");
    }

    @Test
    public void shouldNotReadWhatHasNotTheForm() {
        for (String text : List.of("", "SUP", "SUP-", "SUP-0", "SUP-01", "1A-2", "SUP-1 ", "SUP-1-2", "-1")) {
            assertThat(IssueKey.of(text)).as(text).isEmpty();
        }
    }
}
