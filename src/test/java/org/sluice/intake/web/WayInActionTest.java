package org.sluice.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;
import org.sluice.testing.FakeJira;

/** Tests {@link WayInAction}: it tells no more of a project than the caller may know. */
public class WayInActionTest {

    private final FakeJira jira = new FakeJira().creator("rita", FakeJira.HID);

    @Test
    public void shouldShowTheProjectThatTheCallerMayEnter() {
        assertThat(asked("SUP", "ann")).isEqualTo("SUP");
        assertThat(asked("HID", "rita")).isEqualTo("HID");
    }

    @Test
    public void shouldShowNoneThatTheCallerMayNotEnterOrThatIsNotThere() {
        assertThat(asked("HID", "ann")).isEmpty();
        assertThat(asked("<b>", "ann")).isEmpty();
        assertThat(new WayInAction(jira.host()).getProjectKey()).isEmpty();
    }

    @Test
    public void shouldShowNoneToWhoHasNotLoggedIn() {
        WayInAction action = new WayInAction(jira.host());
        action.setProject("SUP");

        assertThat(action.getProjectKey()).isEmpty();
    }

    private String asked(String key, String caller) {
        WayInAction action = new WayInAction(jira.loggedIn(caller).host());
        action.setProject(key);
        return action.getProjectKey();
    }
}
