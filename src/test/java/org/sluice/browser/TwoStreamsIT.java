package org.sluice.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.testing.SwitchedOn;
import org.sluice.workbench.testing.WorkbenchRule;

/** The invented team works in two streams in a browser: what is ready, interruptions, calls, turns, limits, and Sluice paused. */
public class TwoStreamsIT {
    @Rule
    public final WorkbenchRule workbench = new WorkbenchRule()
            .with("workbench.opening", Path.of("src", "host", "opening.json").toString());

    @Test
    public void shouldWorkThroughADay() throws Exception {
        // given
        SwitchedOn.ready(workbench.asAdmin(), "SUP");

        // when
        BrowserTests.Outcome outcome = BrowserTests.run("test:streams", Map.of("BASE_URL", workbench.baseUrl()));

        // then
        assertThat(outcome.exit()).as(outcome.said()).isZero();
        assertThat(workbench.process().output()).doesNotContain(" ERROR ");
    }
}
