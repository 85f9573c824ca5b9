package org.sluice.workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.Test;

/** What the log says of an import. */
public class ImportReportTest {
    @Test
    public void shouldSayThatAFileIsHeldAndNothingMore() {
        ImportReport report = new ImportReport("a.json", true, 0, 0, 0, Duration.ZERO, Map.of("x", 1L), Map.of());

        assertThat(report.lines()).containsExactly("a.json: held already, nothing imported");
    }

    @Test
    public void shouldSayWhatCameInAndThenEachDoubt() {
        Map<String, Long> problems = new LinkedHashMap<>();
        problems.put("unknown field", 2L);
        problems.put("history cut short", 1L);
        ImportReport report = new ImportReport(
                "a.json", false, 7, 0, 30, Duration.ofMillis(1_500), problems, Map.of("y left out", 4L));

        assertThat(report.lines())
                .containsExactly(
                        "a.json: 7 issues and 30 histories imported in 1500 ms",
                        "a.json: unknown field: 2",
                        "a.json: history cut short: 1",
                        "a.json: y left out: 4");
    }

    @Test
    public void shouldSayHowManyIssuesStayedAsTheyWere() {
        ImportReport report = new ImportReport("a.json", false, 1, 3, 0, Duration.ZERO, Map.of(), Map.of());

        assertThat(report.lines())
                .containsExactly("a.json: 1 issues and 0 histories imported in 0 ms, 3 issues left as they were");
    }

    @Test
    public void shouldNotChangeWithTheCountsItWasMadeOf() {
        Map<String, Long> problems = new LinkedHashMap<>(Map.of("unknown field", 1L));
        ImportReport report = new ImportReport("a.json", false, 1, 0, 0, Duration.ZERO, problems, Map.of());

        problems.clear();

        assertThat(report.problems()).containsEntry("unknown field", 1L);
        assertThatThrownBy(() -> report.notes().put("x", 1L)).isInstanceOf(UnsupportedOperationException.class);
    }
}
