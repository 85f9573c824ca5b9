package org.sluice.workbench.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;
import org.sluice.workbench.tracker.people.User;

/** Who is asking, for as long as a scope lasts. */
public class CurrentUserTest {
    private final CurrentUser currentUser = new CurrentUser();

    @Test
    public void shouldBeNobodyOutsideAScope() {
        assertThat(currentUser.get()).isEmpty();
    }

    @Test
    public void shouldReturnToWhoeverItWasWhenAScopeEnds() {
        User outer = user("outer");
        CurrentUser.Scope first = currentUser.as(outer);
        CurrentUser.Scope second = currentUser.asAnonymous();

        assertThat(currentUser.get()).isEmpty();
        second.close();
        assertThat(currentUser.get()).contains(outer);
        first.close();
        assertThat(currentUser.get()).isEmpty();
    }

    private static User user(String key) {
        return new User(key, key, key, key + "@example.org", true, "en");
    }
}
