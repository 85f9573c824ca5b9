package org.sluice.workbench.plugins.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;
import org.osgi.framework.Version;

/** Which versions a range means. */
public class VersionsTest {
    @Test
    public void shouldTakeInWhatLiesBetween() {
        for (String range : List.of("", "[8.3.0,)", "(,11.3.1]", "[11.3.1,11.3.1]", "(11,12)", " [ 11 , 12 ] ")) {
            assertThat(means(range)).as(range).isTrue();
        }
    }

    @Test
    public void shouldLeaveOutWhatLiesBeforeOrAfter() {
        for (String range : List.of("[8.3.0,9)", "(11.3.1,)", "(,11.3.1)", "[12,)")) {
            assertThat(means(range)).as(range).isFalse();
        }
    }

    @Test
    public void shouldKnowWhatIsNoRange() {
        for (String text : List.of("11", "[11", "[a,b]", "11,12", "[1.2.3.4,)")) {
            assertThat(Versions.of(text)).as(text).isEmpty();
        }
    }

    private static boolean means(String range) {
        return Versions.of(range).orElseThrow().include(new Version("11.3.1"));
    }
}
