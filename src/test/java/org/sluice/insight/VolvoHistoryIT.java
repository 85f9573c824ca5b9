package org.sluice.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.assertj.core.data.Offset;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.testing.SwitchedOn;
import org.sluice.workbench.testing.RealHistory;
import org.sluice.workbench.testing.WorkbenchRule;

/**
 * The packaged plugin on a real history of 7,554 incidents, over HTTP. The figures of three days in May 2012 were counted in the file by
 * hand, apart from this code.
 */
@RealHistory("volvo-incidents.json.gz")
public class VolvoHistoryIT {
    private static final Logger MEASURED = LoggerFactory.getLogger("measured");
    private static final String INSIGHT = "/rest/sluice/1.0/insight/VINST";
    private static final String THREE_DAYS = "from=2012-05-05&to=2012-05-08&zone=Europe/Copenhagen";
    private static final Offset<Double> HUNDREDTH = within(0.005);

    @ClassRule
    public static final WorkbenchRule WORKBENCH = new WorkbenchRule();

    @BeforeClass
    public static void switchOn() {
        SwitchedOn ledger = SwitchedOn.with(
                WORKBENCH.asAdmin(),
                "VINST",
                """
                {"on":true,"teamField":"customfield_10100","historyUrgentJql":"priority = High"}""");
        MEASURED.info(
                "{} issues in {} ms: {} a second",
                ledger.issues(),
                ledger.took().toMillis(),
                ledger.aSecond());
    }

    @Test
    public void shouldImportEveryIssueAndEveryHistory() {
        assertThat(WORKBENCH.process().output())
                .containsPattern("volvo-incidents.json.gz: 7554 issues and 50089 histories imported in \\d+ ms");
    }

    @Test
    public void shouldKnowTheLeadTimesOfAllTime() {
        JsonNode leadTime = get("/lead-time?zone=UTC");

        assertThat(leadTime.path("n").asInt()).isEqualTo(7_546);
        assertThat(leadTime.path("percentiles").path("50").asDouble()).isCloseTo(15.13, HUNDREDTH);
        assertThat(leadTime.path("percentiles").path("85").asDouble()).isCloseTo(313.67, HUNDREDTH);
        assertThat(leadTime.path("percentiles").path("95").asDouble()).isCloseTo(768.77, HUNDREDTH);
        assertThat(leadTime.path("unit").asText()).isEqualTo("hours");
    }

    @Test
    public void shouldKnowTheLeadTimesOfThreeDays() {
        JsonNode leadTime = get("/lead-time?" + THREE_DAYS);

        assertThat(leadTime.path("from").asText()).isEqualTo("2012-05-05");
        assertThat(leadTime.path("to").asText()).isEqualTo("2012-05-08");
        assertThat(leadTime.path("zone").asText()).isEqualTo("Europe/Copenhagen");
        assertThat(leadTime.path("n").asInt()).isEqualTo(654);
        assertThat(leadTime.path("percentiles").path("50").asDouble()).isCloseTo(121.62, HUNDREDTH);
        assertThat(leadTime.path("percentiles").path("85").asDouble()).isCloseTo(425.40, HUNDREDTH);
    }

    @Test
    public void shouldTakeTheDaysInTheZoneThatIsAskedFor() {
        assertThat(get("/lead-time?from=2012-05-05&to=2012-05-08&zone=Asia/Tokyo")
                        .path("n")
                        .asInt())
                .isEqualTo(885);
    }

    @Test
    public void shouldSayWhyTheRestOfTheDaysIsNotInTheStream() {
        JsonNode urgent = get("/lead-time?stream=urgent&" + THREE_DAYS);

        assertThat(urgent.path("used").asInt()).isEqualTo(28);
        assertThat(urgent.path("percentiles").path("50").asDouble()).isCloseTo(118.72, HUNDREDTH);
        assertThat(urgent.path("of").asInt()).isEqualTo(654);
        assertThat(urgent.path("excluded").findValuesAsText("reason")).containsExactly("OTHER_STREAM");
        assertThat(urgent.path("used").asInt() + excluded(urgent))
                .isEqualTo(urgent.path("of").asInt());
    }

    @Test
    public void shouldCountTheHopsOfAllTime() {
        assertHops(get("/hops?zone=UTC"), 7_554, 9_454, 3_820, 3_286, 1_258);
    }

    @Test
    public void shouldCountTheHopsOfWhatArrivedOnThreeDays() {
        assertHops(get("/hops?" + THREE_DAYS), 27, 16, 10, 1, 1);
    }

    @Test
    public void shouldKnowWhatIsOpen() {
        JsonNode open = get("/open?zone=UTC");

        assertThat(open.path("open").asInt()).isEqualTo(8);
        assertThat(open.path("oldest").path("key").asText()).isEqualTo("VINST-4814");
        assertThat(open.path("weeks").isEmpty()).isFalse();
    }

    @Test
    public void shouldHaveReadEveryIssue() {
        JsonNode ledger = WORKBENCH
                .asAdmin()
                .get("/rest/sluice/1.0/settings/VINST/ledger")
                .json();

        assertThat(ledger.path("state").asText()).isEqualTo("ready");
        assertThat(ledger.path("issues").asInt()).isEqualTo(7_554);
        assertThat(ledger.path("of").asInt()).isEqualTo(7_554);
    }

    private static void assertHops(JsonNode answer, int issues, int hops, int withHop, int bounces, int withBounce) {
        assertThat(List.of("issues", "hops", "issuesWithHop", "bounces", "issuesWithBounce"))
                .extracting(name -> answer.path(name).asInt())
                .containsExactly(issues, hops, withHop, bounces, withBounce);
    }

    private static int excluded(JsonNode leadTime) {
        return StreamSupport.stream(leadTime.path("excluded").spliterator(), false)
                .mapToInt(reason -> reason.path("count").asInt())
                .sum();
    }

    private static JsonNode get(String measure) {
        return WORKBENCH.asAdmin().get(INSIGHT + measure).json();
    }
}
