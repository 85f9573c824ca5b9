package org.sluice.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.Rule;
import org.junit.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.testing.SwitchedOn;
import org.sluice.workbench.testing.WorkbenchRule;

/** Fifty people at once, for a moment: nothing goes wrong. How fast it is, and for longer, is for the benchmark. */
public class ManyUsersIT {
    private static final Logger MEASURED = LoggerFactory.getLogger("measured");

    @Rule
    public final WorkbenchRule workbench = new WorkbenchRule()
            .with(
                    "workbench.opening",
                    Path.of("src", "host", "switched-on.json").toString());

    @Test
    public void shouldServeFiftyUsersAtOnceWithoutAnError() {
        // given
        SwitchedOn.ready(workbench.asAdmin(), "SUP");
        ManyUsers users = new ManyUsers(workbench.process());

        // when
        users.work(50, Duration.ofSeconds(20));

        // then
        MEASURED.info(
                "{} answers\n{}", users.timings().answers(), users.timings().report());
        assertThat(users.timings().wrong()).isEmpty();
        assertThat(workbench.process().output()).doesNotContain(" ERROR ");
    }
}
