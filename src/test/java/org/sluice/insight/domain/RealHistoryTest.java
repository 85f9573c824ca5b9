package org.sluice.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.Assume.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.BeforeClass;
import org.junit.Test;
import org.sluice.testing.ExportedHistories;
import org.sluice.work.Facts;
import org.sluice.work.StatusStages;

/** The measures of a real history of 7,554 incidents, where its file is at hand; see the data's own page for the source. */
public class RealHistoryTest {

    private static final Counting COUNTING = new Counting(Set.of(), false, false);
    private static final Window ALL = Window.all(ZoneOffset.UTC);
    private static List<Facts> facts = List.of();

    @BeforeClass
    public static void read() throws IOException {
        Optional<Path> file = ExportedHistories.file("volvo-incidents.json.gz");
        assumeTrue(file.isPresent());
        StatusStages stages = new StatusStages(Map.of());
        facts = ExportedHistories.read(file.orElseThrow(), "customfield_10100").stream()
                .map(history -> Facts.of(history, stages))
                .toList();
    }

    @Test
    public void shouldFindTheHopsAndBounces() {
        assertThat(Hops.of(facts, COUNTING, ALL)).isEqualTo(new Hops(7_554, 9_454, 3_820, 3_286, 1_258));
    }

    @Test
    public void shouldFindTheLeadTimes() {
        LeadTime leadTime = LeadTime.of(facts, COUNTING, ALL, StreamFilter.ALL);

        assertThat(leadTime.used()).isEqualTo(7_546);
        assertThat(leadTime.percentiles().nearestRank(50)).isCloseTo(15.13, within(0.005));
        assertThat(leadTime.percentiles().nearestRank(85)).isCloseTo(313.67, within(0.005));
        assertThat(leadTime.percentiles().nearestRank(95)).isCloseTo(768.77, within(0.005));
    }

    @Test
    public void shouldFindWhatIsStillOpen() {
        assertThat(OpenWork.of(facts, COUNTING, ALL, StreamFilter.ALL).open()).isEqualTo(8);
    }
}
