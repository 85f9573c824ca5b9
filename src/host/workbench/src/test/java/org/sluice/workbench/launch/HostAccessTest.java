package org.sluice.workbench.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.http.CurrentUser;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.tracker.people.AccessTokens;
import org.sluice.workbench.tracker.people.Authenticated;
import org.sluice.workbench.tracker.people.Groups;
import org.sluice.workbench.tracker.people.User;

/** What the web server learns of people from the tracker. */
public class HostAccessTest {
    private static final User ANNA = new User("anna-key", "anna", "Anna", "anna@example.org", true, "da");

    @Rule
    public final ImportedTracker home = new ImportedTracker();

    private final CurrentUser currentUser = new CurrentUser();
    private HostAccess access;

    @Before
    public void addAnna() {
        home.tracker().users().add(ANNA, "secret");
        access = new HostAccess(
                home.tracker(), new AccessTokens(home.tracker().database(), ImportedTracker.CLOCK), currentUser);
    }

    @Test
    public void shouldKnowWhoAsks() {
        assertThat(access.caller()).isEmpty();

        try (CurrentUser.Scope scope = currentUser.as(ANNA)) {
            assertThat(scope).isNotNull();
            assertThat(access.caller()).contains(ANNA);
        }
    }

    @Test
    public void shouldKnowWhoseTokenItIs() {
        String token =
                access.tokens().make(ANNA.key(), "script", Optional.empty()).raw();

        assertThat(access.byToken(token)).contains(ANNA);
        assertThat(access.byToken("x" + token)).isEmpty();
    }

    @Test
    public void shouldLetOnlyMembersOfTheGroupUseTheApplication() {
        assertThat(access.isLicensed(ANNA)).isFalse();

        home.tracker().groups().add(Groups.SOFTWARE_USERS, ANNA);

        assertThat(access.isLicensed(ANNA)).isTrue();
    }

    @Test
    public void shouldTakeForAdministratorsOnlyTheirGroup() {
        home.tracker().groups().add(Groups.SOFTWARE_USERS, ANNA);
        assertThat(access.isAdministrator(ANNA)).isFalse();
        assertThat(access.isSystemAdministrator(ANNA)).isFalse();

        home.tracker().groups().add(Groups.ADMINISTRATORS, ANNA);

        assertThat(access.isAdministrator(ANNA)).isTrue();
        assertThat(access.isSystemAdministrator(ANNA)).isTrue();
    }

    @Test
    public void shouldFindAnAccountByKeyAndOpenItByNameAndPassword() {
        assertThat(access.byKey("anna-key")).contains(ANNA);
        assertThat(access.byKey("anna")).isEmpty();
        assertThat(access.authenticate("anna", "secret")).contains(new Authenticated(ANNA, 1));
        assertThat(access.authenticate("anna", "guess")).isEmpty();
    }
}
