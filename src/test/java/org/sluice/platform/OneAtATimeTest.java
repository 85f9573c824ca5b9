package org.sluice.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.sluice.testing.Stub;

/** Tests {@link OneAtATime}. */
public class OneAtATimeTest {

    private static final ProjectRef SUP = new ProjectRef(100, "SUP", "IT support");

    private final List<String> steps = new ArrayList<>();
    private boolean free = true;

    @Test
    public void shouldHoldTheLockOfTheProjectWhileItWorks() {
        String answer = turns().change(SUP, () -> {
            steps.add("work");
            return "done";
        });

        assertThat(answer).isEqualTo("done");
        assertThat(steps).containsExactly("lock org.sluice.jira.switch.100", "work", "unlock");
    }

    @Test
    public void shouldGiveTheLockBackWhenTheWorkFails() {
        assertThatThrownBy(() -> turns().change(SUP, () -> {
                    throw new IllegalStateException("failed");
                }))
                .hasMessage("failed");

        assertThat(steps).endsWith("unlock");
    }

    @Test
    public void shouldSayThatSomebodyElseIsAtIt() {
        free = false;

        assertThatThrownBy(() -> turns().change(SUP, () -> steps.add("work")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("409 sluice.error.somebody-at-it");
        assertThat(steps).doesNotContain("work", "unlock");
    }

    private OneAtATime turns() {
        return new OneAtATime(Stub.of(ClusterLockService.class)
                .answers("getLockForName", arguments -> lock(arguments[0]))
                .make());
    }

    private ClusterLock lock(Object name) {
        steps.add("lock " + name);
        return Stub.of(ClusterLock.class)
                .gives("tryLock", free)
                .answers("unlock", arguments -> steps.add("unlock"))
                .make();
    }
}
