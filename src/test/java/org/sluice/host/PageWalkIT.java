package org.sluice.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.browser.BrowserTests;
import org.sluice.testing.SwitchedOn;
import org.sluice.workbench.testing.WorkbenchRule;

/**
 * A browser walks over all pages of the workbench from link to link, when Sluice is switched on. What only the two-stream workflow
 * shows is looked at by {@code TwoStreamsIT}.
 */
public class PageWalkIT {
    @Rule
    public final WorkbenchRule workbench = new WorkbenchRule()
            .with(
                    "workbench.opening",
                    Path.of("src", "host", "switched-on.json").toString());

    @Test
    public void shouldShowEveryPageToEverybody() throws Exception {
        // given
        SwitchedOn.ready(workbench.asAdmin(), "SUP");

        // when
        BrowserTests.Outcome outcome = BrowserTests.run("test:walk", Map.of("BASE_URL", workbench.baseUrl()));

        // then
        assertThat(outcome.exit()).as(outcome.said()).isZero();
        assertThat(workbench.process().output()).doesNotContain(" ERROR ");
    }
}
