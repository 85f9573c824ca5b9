package org.sluice.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.Test;

/** Tests {@link WayInTask}. */
public class WayInTaskTest {

    @Test
    public void shouldTellWhereANumberStandsInWhatIsKept() {
        assertThat(task("  For 010180-1234 ", "\n 010180-1234", Map.of("Ward", "  010180-1234"))
                        .personalNumbers())
                .containsExactly(found("title", 4), found("details", 0), found("facts.Ward", 0));
    }

    @Test
    public void shouldFindANumberThatBecomesOneWhenTheAnswerBecomesALine() {
        WayInTask task = task("x", "", Map.of("Ward", "010180  1234"));

        assertThat(task.description()).isEqualTo("Ward: 010180 1234");
        assertThat(task.personalNumbers()).containsExactly(found("facts.Ward", 0));
    }

    @Test
    public void shouldTellAFactCalledTitleFromTheTitle() {
        assertThat(task("x", "", Map.of("title", "010180-1234")).personalNumbers())
                .containsExactly(found("facts.title", 0));
    }

    /** Each is eleven signs long. */
    private static WayInTask.Found found(String part, int from) {
        return new WayInTask.Found(part, new PersonalNumbers.Place(from, from + 11));
    }

    private static WayInTask task(String title, String details, Map<String, String> facts) {
        return new WayInTask(title, details, facts, Optional.empty());
    }
}
