package org.sluice.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.ZoneId;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.Test;
import org.sluice.testing.FakeJira;

/** Tests {@link Host} and {@link Sight}. */
public class HostTest {

    private static final ProjectRef SUP = new ProjectRef(FakeJira.SUP, "SUP", "IT support");

    private final FakeJira jira = new FakeJira();

    @Test
    public void shouldRefuseWhoIsNotLoggedIn() {
        assertThat(statusOf(() -> jira.host().caller())).isEqualTo(401);
        assertThat(statusOf(() -> jira.host().browsable("SUP"))).isEqualTo(401);
    }

    @Test
    public void shouldKnowAProjectThatTheCallerMayBrowse() {
        jira.loggedIn("ann");

        assertThat(jira.host().browsable("SUP")).isEqualTo(SUP);
        assertThat(jira.host().browsableProjects()).containsExactly(SUP);
    }

    @Test
    public void shouldNotTellAnUnknownProjectFromAHiddenOne() {
        jira.loggedIn("ann");

        Refusal unknown = refusal(() -> jira.host().browsable("NIX"));
        Refusal hidden = refusal(() -> jira.host().browsable("HID"));

        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.getMessage()).isEqualTo(hidden.getMessage());
    }

    @Test
    public void shouldLetOnlyAdministratorsAdminister() {
        assertThat(statusOf(() -> jira.loggedIn("ann").host().administered("SUP")))
                .isEqualTo(403);
        assertThat(statusOf(() -> jira.loggedIn("ann").host().administered("HID")))
                .isEqualTo(404);
        assertThat(statusOf(() -> jira.loggedIn("pat").host().requireAdministrator()))
                .isEqualTo(403);

        assertThat(jira.loggedIn("pat").host().administered("HID").id()).isEqualTo(FakeJira.HID);
        assertThat(jira.loggedIn("ada").host().administered("HID").id()).isEqualTo(FakeJira.HID);
        assertThat(statusOf(() -> jira.loggedIn("ada").host().administered("NIX")))
                .isEqualTo(404);
    }

    @Test
    public void shouldListByNameWhatTheCallerAdministers() {
        assertThat(jira.loggedIn("ann").host().administeredProjects()).isEmpty();
        assertThat(jira.loggedIn("ada").host().administeredProjects())
                .extracting(ProjectRef::key)
                .containsExactly("HID", "SUP");
    }

    @Test
    public void shouldShowATaskByKeyAndSummary() {
        jira.loggedIn("ann").task(7, "SUP-7", "Printer on fire");

        assertThat(jira.host().task(7)).contains(new TaskRef("SUP-7", "Printer on fire"));
        assertThat(jira.host().task(8)).isEmpty();
    }

    @Test
    public void shouldNotShowATaskThatTheCallerMayNotBrowse() {
        jira.loggedIn("ann").hiddenTask(9);

        assertThat(jira.host().task(9)).isEmpty();
    }

    @Test
    public void shouldNotShowATaskThatHasLeftTheProject() {
        jira.loggedIn("ann").task(7, "SUP-7", "Printer on fire").task(FakeJira.HID, 8, "HID-8", "Moved");
        ProjectRef support = new ProjectRef(FakeJira.SUP, "SUP", "IT support");

        assertThat(jira.host().task(7, support)).isPresent();
        assertThat(jira.host().task(8, support)).isEmpty();
    }

    @Test
    public void shouldKnowTheZoneOfTheServer() {
        assertThat(jira.host().zone()).isEqualTo(ZoneId.of("Europe/Copenhagen"));
    }

    @Test
    public void shouldSeeWidelyWhenNobodyBrowsesByAFieldOfTheTask() {
        assertThat(jira.sight().wide(SUP)).isTrue();
        assertThat(jira.holder("group").holder("projectrole").sight().wide(SUP)).isTrue();
        assertThat(jira.holder("reporter").sight().wide(SUP)).isFalse();
    }

    @Test
    public void shouldAskTaskByTask() {
        jira.loggedIn("ann").task(1, "SUP-1", "One").hiddenTask(2);

        assertThat(jira.sight().browsable(List.of(1L, 2L, 3L), jira.host().caller()))
                .containsExactly(1L);
    }

    private static int statusOf(ThrowingCallable call) {
        return refusal(call).status();
    }

    private static Refusal refusal(ThrowingCallable call) {
        return catchThrowableOfType(Refusal.class, call);
    }
}
