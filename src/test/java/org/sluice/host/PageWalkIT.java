package org.sluice.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.browser.BrowserTests;
import org.sluice.testing.SwitchedOn;
import org.sluice.workbench.testing.WorkbenchRule;

/** A browser walks over all pages of the workbench as {@code mvn -Prun} serves it, from link to link. */
public class PageWalkIT {
    @Rule
    public final WorkbenchRule workbench = new WorkbenchRule()
            .with("workbench.opening", Path.of("src", "host", "opening.json").toString());

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
