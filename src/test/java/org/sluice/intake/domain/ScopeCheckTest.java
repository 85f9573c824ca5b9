package org.sluice.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.sluice.intake.domain.Receiver.Standing;
import org.sluice.intake.domain.ScopeCheck.Given;
import org.sluice.work.rules.Finding;

/** Tests {@link ScopeCheck} on a Wednesday. */
public class ScopeCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Given NOTHING = Given.nothing(TODAY);

    @Test
    public void shouldTellAtOnceAllThatEachOutcomeLacks() {
        Map<IntakeOutcome, List<String>> lacking = new EnumMap<>(IntakeOutcome.class);
        for (IntakeOutcome outcome : IntakeOutcome.values()) {
            lacking.put(outcome, keys(outcome, NOTHING));
        }

        assertThat(lacking)
                .containsOnly(
                        Map.entry(IntakeOutcome.ACCEPT_URGENT, List.of()),
                        Map.entry(IntakeOutcome.ACCEPT_PLANNED, List.of()),
                        Map.entry(IntakeOutcome.PASS_ON, List.of("receiver", "reason")),
                        Map.entry(IntakeOutcome.ASK, List.of("question")),
                        Map.entry(IntakeOutcome.DUPLICATE, List.of("original")),
                        Map.entry(IntakeOutcome.WISH, List.of("decision", "reason")),
                        Map.entry(IntakeOutcome.WISH_DECLINED, List.of("reason")),
                        Map.entry(IntakeOutcome.NOT_FOR_US, List.of("reason")),
                        Map.entry(IntakeOutcome.TAKEN_BACK, List.of()));
    }

    @Test
    public void shouldLackNothingWhereAllIsGiven() {
        Given all = NOTHING.to(new Receiver("Service desk", Standing.REACHED))
                .because(true)
                .asking(Optional.of("Which ward?"))
                .like(true)
                .decidedOn(Optional.of(TODAY.plusDays(1)));

        for (IntakeOutcome outcome : IntakeOutcome.values()) {
            assertThat(keys(outcome, all)).as(outcome.code()).isEmpty();
        }
    }

    /** A surgeon may be waiting. */
    @Test
    public void shouldHoldUpPlannedTasksForFactsAndNoUrgentOnes() {
        Given lacking = NOTHING.lacking(List.of("Room", "Printer"));

        assertThat(new ScopeCheck(IntakeOutcome.ACCEPT_PLANNED, lacking, ScopeFields.NONE).findings())
                .containsExactly(
                        Finding.of("sluice.intake.lacks.facts", "Room, Printer").at("description"));
        assertThat(keys(IntakeOutcome.ACCEPT_URGENT, lacking)).isEmpty();
    }

    @Test
    public void shouldSayInWhichFieldEachCanBeMended() {
        ScopeFields fields = new ScopeFields(Optional.of("field-1"), Optional.of("field-2"), Map.of("Room", "field-3"));
        Given lacking = NOTHING.lacking(List.of("Printer", "Room", "Floor"));

        assertThat(new ScopeCheck(IntakeOutcome.PASS_ON, NOTHING, fields).findings())
                .extracting(Finding::fields)
                .containsExactly(List.of("field-2"), List.of("field-1", "comment"));
        assertThat(new ScopeCheck(IntakeOutcome.ASK, NOTHING, fields).findings())
                .extracting(Finding::fields)
                .containsExactly(List.of("comment"));
        assertThat(new ScopeCheck(IntakeOutcome.WISH, NOTHING.because(true), fields).findings())
                .extracting(Finding::fields)
                .containsExactly(List.of("duedate"));
        assertThat(new ScopeCheck(IntakeOutcome.ACCEPT_PLANNED, lacking, fields).findings())
                .containsExactly(
                        Finding.of("sluice.intake.lacks.facts", "Printer, Floor")
                                .at("description"),
                        Finding.of("sluice.intake.lacks.facts", "Room").at("field-3"));
    }

    @Test
    public void shouldSayWhyAReceiverWouldNotTakeIt() {
        Map<Standing, List<String>> why = new EnumMap<>(Standing.class);
        for (Standing standing : Standing.values()) {
            why.put(
                    standing,
                    keys(
                            IntakeOutcome.PASS_ON,
                            NOTHING.to(new Receiver("Staff", standing)).because(true)));
        }

        assertThat(why)
                .containsOnly(
                        Map.entry(Standing.NONE, List.of("receiver")),
                        Map.entry(Standing.UNKNOWN, List.of("known-receiver")),
                        Map.entry(Standing.GONE, List.of("receiver-there")),
                        Map.entry(Standing.CLOSED, List.of("receiver-open")),
                        Map.entry(Standing.OWN, List.of("other-receiver")),
                        Map.entry(Standing.REACHED, List.of()));
    }

    @Test
    public void shouldDecideAWishOnADayThatLiesAhead() {
        assertThat(keys(IntakeOutcome.WISH, NOTHING.because(true).decidedOn(Optional.of(TODAY))))
                .containsExactly("decision-ahead");
        assertThat(keys(IntakeOutcome.WISH, NOTHING.because(true).decidedOn(Optional.of(TODAY.plusDays(1)))))
                .isEmpty();
    }

    @Test
    public void shouldKnowOutcomesByTheirCodes() {
        for (IntakeOutcome outcome : IntakeOutcome.values()) {
            assertThat(IntakeOutcome.of(outcome.code())).contains(outcome);
        }
        assertThat(IntakeOutcome.PASS_ON.code()).isEqualTo("pass-on");
        assertThat(IntakeOutcome.of("PASS_ON")).isEmpty();
    }

    private static List<String> keys(IntakeOutcome outcome, Given given) {
        return new ScopeCheck(outcome, given, ScopeFields.NONE)
                .findings().stream()
                        .map(finding -> finding.key().replace("sluice.intake.lacks.", ""))
                        .toList();
    }
}
