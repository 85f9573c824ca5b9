package org.sluice.streams.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;
import org.sluice.testing.FakeJira;

/** Tests {@link TeamSettingsAction}: it tells no more of a project than the caller may know. */
public class TeamSettingsActionTest {

    private final FakeJira jira = new FakeJira();

    @Test
    public void shouldShowTheProjectThatTheCallerMayBrowse() {
        assertThat(asked("SUP", "ann")).isEqualTo("SUP");
    }

    @Test
    public void shouldShowNoneThatTheCallerMayNotBrowseOrThatIsNotThere() {
        assertThat(asked("HID", "ann")).isEmpty();
        assertThat(asked("<b>", "ann")).isEmpty();
        assertThat(new TeamSettingsAction(jira.host()).getProjectKey()).isEmpty();
    }

    @Test
    public void shouldShowNoneToWhoHasNotLoggedIn() {
        TeamSettingsAction action = new TeamSettingsAction(jira.host());
        action.setProjectKey("SUP");

        assertThat(action.getProjectKey()).isEmpty();
    }

    private String asked(String key, String caller) {
        TeamSettingsAction action = new TeamSettingsAction(jira.loggedIn(caller).host());
        action.setProjectKey(key);
        return action.getProjectKey();
    }
}
