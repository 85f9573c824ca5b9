package org.sluice.workbench.services.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import org.junit.Test;

/** A job's parameters as text and back: each keeps its kind. */
public class JobParametersTest {
    @Test
    public void shouldGiveBackEachValueInItsOwnKind() {
        Map<String, Serializable> parameters =
                Map.of("name", "rose", "count", 12, "id", 12L, "large", 70_000_000_000L, "open", true);

        assertThat(JobParameters.read(JobParameters.write(parameters))).isEqualTo(parameters);
    }

    @Test
    public void shouldTellATextThatLooksLikeANumberFromOne() {
        Map<String, Serializable> parameters = Map.of("text", "12", "long", "L12", "tagged", "S12", "empty", "");

        assertThat(JobParameters.read(JobParameters.write(parameters))).isEqualTo(parameters);
    }

    @Test
    public void shouldKeepNothingOfNothing() {
        assertThat(JobParameters.read(JobParameters.write(Map.of()))).isEmpty();
    }

    @Test
    public void shouldNameAParameterThatCannotBeKept() {
        assertThat(JobParameters.unfit(Map.of("name", "rose", "when", Instant.EPOCH)))
                .contains("when");
        assertThat(JobParameters.unfit(Map.of("name", "rose"))).isEmpty();
    }

    @Test
    public void shouldSayWhatItCannotRead() {
        assertThatThrownBy(() -> JobParameters.read("rose"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Stored parameters cannot be read: rose");
    }
}
