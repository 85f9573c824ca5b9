package org.sluice.work.rules.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sluice.testing.HistoryBuilder.instant;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.platform.Lately;
import org.sluice.testing.SetClock;
import org.sluice.work.rules.Pause;
import org.sluice.workbench.testing.AoRule;

/** Tests {@link AoPausedRules} on a real database. */
public class AoPausedRulesTest {

    private static final long SUP = 100;

    @Rule
    public final AoRule tables = new AoRule(RulePauseRow.class);

    private final SetClock clock = new SetClock(instant("2026-03-10"));
    private final Pause ada = new Pause("ada", clock.instant());

    @Test
    public void shouldPauseOneProject() {
        AoPausedRules rules = node();

        rules.pause(SUP, Optional.of(ada));

        assertThat(rules.in(SUP)).isTrue();
        assertThat(rules.in(200)).isFalse();
        assertThat(rules.byProject()).isEqualTo(Map.of(SUP, ada));
        assertThat(rules.site()).isEmpty();
        rules.pause(SUP, Optional.empty());
        assertThat(rules.in(SUP)).isFalse();
    }

    @Test
    public void shouldPauseEverywhereByTheSiteAndNotForgetTheProjects() {
        AoPausedRules rules = node();
        rules.pause(SUP, Optional.of(ada));

        rules.pauseSite(Optional.of(ada));

        assertThat(rules.in(200)).isTrue();
        assertThat(rules.site()).contains(ada);
        assertThat(rules.byProject()).containsOnlyKeys(SUP);
        rules.pauseSite(Optional.empty());
        assertThat(rules.in(200)).isFalse();
        assertThat(rules.in(SUP)).isTrue();
    }

    @Test
    public void shouldKeepWhoPausedFirst() {
        AoPausedRules rules = node();
        rules.pauseSite(Optional.of(ada));

        rules.pauseSite(Optional.of(new Pause("bo", clock.instant().plusSeconds(5))));

        assertThat(rules.site()).contains(ada);
    }

    @Test
    public void shouldKeepTheFirstOfTwoWhoPauseAtTheSameMoment() {
        boolean[] other = {true};
        ActiveObjects real = tables.ao();
        ActiveObjects slow = (ActiveObjects) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ActiveObjects.class}, (proxy, called, given) -> {
                    if (called.getName().equals("executeInTransaction") && other[0]) {
                        other[0] = false;
                        node().pause(SUP, Optional.of(ada));
                        throw new IllegalStateException("unique constraint violated");
                    }
                    return called.invoke(real, given);
                });
        AoPausedRules second = new AoPausedRules(slow, clock);

        second.pause(SUP, Optional.of(new Pause("bo", clock.instant())));

        assertThat(second.byProject()).containsEntry(SUP, ada);
        other[0] = true;
        assertThatThrownBy(() -> second.pause(SUP, Optional.empty())).hasMessageContaining("unique");
    }

    @Test
    public void shouldKnowASecondLaterWhatAnotherNodeChangedAndLastWhenNobodyAnswers() {
        AoPausedRules here = node();
        assertThat(here.wasPausedIn(SUP)).isFalse();
        assertThat(here.in(SUP)).isFalse();

        node().pauseSite(Optional.of(ada));

        assertThat(here.in(SUP)).isFalse();
        clock.set(clock.instant().plus(Lately.LAG));
        assertThat(here.in(SUP)).isTrue();
        assertThat(here.wasPausedIn(SUP)).isTrue();
    }

    @Test
    public void shouldForgetAProjectThatIsGone() {
        AoPausedRules rules = node();
        rules.pause(SUP, Optional.of(ada));
        assertThat(rules.projects()).containsExactly(SUP);

        rules.forget(SUP);

        assertThat(rules.projects()).isEmpty();
    }

    private AoPausedRules node() {
        return new AoPausedRules(tables.ao(), clock);
    }
}
