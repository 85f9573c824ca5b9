package org.sluice.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.instant;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.sluice.streams.domain.Flow;
import org.sluice.testing.InMemoryStreamFields;
import org.sluice.testing.SetClock;
import org.sluice.work.StreamField;

/** Tests {@link WorkflowOffer}: the field of the stream was made on the 10th of March. */
public class WorkflowOfferTest {

    private static final Instant MADE = instant("2026-03-10");

    private final SetClock clock = new SetClock(MADE);
    private final InMemoryStreamFields fields = new InMemoryStreamFields();
    private Optional<Flow> flow = Optional.empty();
    private final WorkflowOffer offer = new WorkflowOffer(fields, () -> flow, clock);

    @Test
    public void shouldNotOfferBeforeAnythingIsSwitchedOn() {
        assertThat(offer.stands()).isFalse();
    }

    @Test
    public void shouldOfferThreeDaysAfterTheFirstProjectWasSwitchedOn() {
        field(Optional.of(MADE));
        clock.set(MADE.plus(WorkflowOffer.LOOKING).minusSeconds(1));
        assertThat(offer.stands()).isFalse();

        clock.set(MADE.plus(WorkflowOffer.LOOKING));
        assertThat(offer.stands()).isTrue();
    }

    @Test
    public void shouldOfferAtOnceWhereTheFieldWasThereBefore() {
        field(Optional.empty());

        assertThat(offer.stands()).isTrue();
    }

    @Test
    public void shouldOfferNoLongerOnceItIsSetUp() {
        field(Optional.empty());
        flow = Optional.of(new Flow("Two", Map.of(), Map.of(), Map.of(), Map.of()));

        assertThat(offer.stands()).isFalse();
    }

    private void field(Optional<Instant> made) {
        fields.complete(new StreamField("customfield_7", "Stream", 1, 2, made));
    }
}
