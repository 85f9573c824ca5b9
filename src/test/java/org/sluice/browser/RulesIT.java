package org.sluice.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.WorkbenchRule;

/** Rules in the workflow editor, limits, twenty simultaneous starts and the switch that pauses Sluice: against the packaged JAR. */
public class RulesIT {
    @Rule
    public final WorkbenchRule workbench = new WorkbenchRule();

    @Test
    public void shouldHoldPlannedWorkToALimitInAWorkflowOfTheTeamsOwn() throws Exception {
        BrowserTests.Outcome outcome = BrowserTests.run("test:rules", Map.of("BASE_URL", workbench.baseUrl()));

        assertThat(outcome.exit()).as(outcome.said()).isZero();
    }
}
