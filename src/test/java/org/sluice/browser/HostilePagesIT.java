package org.sluice.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.host.HostileExport;
import org.sluice.workbench.testing.WorkbenchRule;

/** Get started and the gadgets in a browser, over names and summaries that would be scripts if anything ran them. */
public class HostilePagesIT {
    @Rule
    public final WorkbenchRule workbench = new WorkbenchRule().importing("trap.json", HostileExport.text());

    @Test
    public void shouldShowTextAsTextInABrowser() throws Exception {
        // when
        BrowserTests.Outcome outcome = BrowserTests.run(
                "test:hostile", Map.of("BASE_URL", workbench.baseUrl(), "PROJECT_KEY", HostileExport.KEY));

        // then
        assertThat(outcome.exit()).as(outcome.said()).isZero();
    }
}
