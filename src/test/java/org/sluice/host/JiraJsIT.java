package org.sluice.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.browser.BrowserTests;
import org.sluice.browser.WardPhones;
import org.sluice.workbench.testing.WorkbenchRule;

/**
 * Create, search, edit, transition, comment and delete by jira.js, a client of Jira's REST that nobody here wrote, against
 * the packaged JAR in a workbench of its own.
 */
public class JiraJsIT {
    @Rule
    public final WorkbenchRule workbench =
            new WorkbenchRule().importing("ward-phones.json", WardPhones.json()).with("workbench.import.shift", "now");

    @Test
    public void shouldServeAClientThatOthersWrote() throws Exception {
        // when
        BrowserTests.Outcome outcome =
                BrowserTests.run("test:client", Map.of("BASE_URL", workbench.baseUrl(), "PROJECT_KEY", WardPhones.KEY));

        // then
        assertThat(outcome.exit()).as(outcome.said()).isZero();
    }
}
