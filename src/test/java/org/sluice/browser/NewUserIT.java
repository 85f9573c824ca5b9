package org.sluice.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.WorkbenchRule;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.people.Groups;
import org.sluice.workbench.tracker.people.User;

/**
 * Get started, switch on, read the dashboard, add and configure a gadget, undo: in a browser, against the packaged JAR in a
 * workbench of its own.
 */
public class NewUserIT {
    @Rule
    public final WorkbenchRule workbench = new WorkbenchRule()
            .importing("ward-phones.json", WardPhones.json())
            .with("workbench.import.shift", "now")
            .preparedBy(NewUserIT::colleague);

    @Test
    public void shouldDoWhatANewUserDoes() throws Exception {
        // when
        BrowserTests.Outcome outcome =
                BrowserTests.run("test", Map.of("BASE_URL", workbench.baseUrl(), "PROJECT_KEY", WardPhones.KEY));

        // then
        assertThat(outcome.exit()).as(outcome.said()).isZero();
    }

    private static void colleague(Tracker tracker) {
        User karl = new User("karl", "karl", "Karl Holm", "karl@example.org", true, "");
        tracker.users().add(karl, "demo");
        tracker.groups().add(Groups.SOFTWARE_USERS, karl);
    }
}
