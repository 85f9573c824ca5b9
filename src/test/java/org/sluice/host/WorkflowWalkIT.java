package org.sluice.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.browser.BrowserTests;
import org.sluice.workbench.testing.WorkbenchRule;

/** An administrator leads a plugin's rules and a workflow through a whole life, in a browser, and a user meets the rule. */
public class WorkflowWalkIT {
    @Rule
    public final WorkbenchRule workbench = new WorkbenchRule();

    @Test
    public void shouldAdministerWorkflowsByMouseAndKeyboard() throws Exception {
        // when
        BrowserTests.Outcome outcome = BrowserTests.run(
                "test:workflows",
                Map.of("BASE_URL", workbench.baseUrl(), "GARDEN_JAR", System.getProperty("garden.jar")));

        // then
        assertThat(outcome.exit()).as(outcome.said()).isZero();
        assertThat(workbench.process().output()).doesNotContain(" ERROR ");
    }
}
