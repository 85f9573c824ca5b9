package org.sluice.streams.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sluice.testing.FakeJira.SUP;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.streams.domain.Country;
import org.sluice.streams.domain.Days;
import org.sluice.streams.domain.Offers;
import org.sluice.streams.domain.Rhythm;
import org.sluice.streams.domain.Rota;
import org.sluice.streams.domain.Teams;
import org.sluice.streams.domain.TurnKind;
import org.sluice.streams.domain.TurnSettings;
import org.sluice.testing.FakeJira;
import org.sluice.testing.SetClock;
import org.sluice.testing.Stub;
import org.sluice.workbench.testing.AoRule;

/** Tests {@link AoTurns}, {@link AoCalendarLinks} and {@link Offers} on a real database. */
public class AoTurnsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final Days WEEK = new Days(MONDAY, MONDAY.plusDays(7));

    /** Still Sunday in Greenwich, Monday already in Copenhagen. */
    private static final Instant AFTER_MIDNIGHT = Instant.parse("2026-11-29T23:30:00Z");

    @Rule
    public final AoRule tables =
            new AoRule(TurnRow.class, TurnSettingsRow.class, NotHereRow.class, CalendarLinkRow.class);

    @Test
    public void shouldSayWhoseTurnItIsInTheZoneOfTheTeamWithOneRead() {
        keep(TurnKind.URGENT, Map.of(MONDAY, "karl"));
        long before = tables.statements();

        assertThat(turns().onUrgent(SUP, AFTER_MIDNIGHT)).contains("karl");

        assertThat(tables.statements() - before).isEqualTo(1);
        assertThat(turns().onUrgent(SUP, AFTER_MIDNIGHT.minusSeconds(3600))).isEmpty();
        assertThat(turns().onIntake(SUP, AFTER_MIDNIGHT)).isEmpty();
        assertThat(turns().onUrgent(SUP + 1, AFTER_MIDNIGHT)).isEmpty();
    }

    @Test
    public void shouldKnowWhichProjectsHaveTurns() {
        AoTurns turns = new AoTurns(tables.ao(), new FakeJira().host(), new SetClock(AFTER_MIDNIGHT));
        assertThat(turns.any(SUP)).isFalse();

        turns.keep(SUP, TurnKind.INTAKE, WEEK, Rota.of(Map.of(MONDAY, "karl")));

        assertThat(turns.any(SUP)).isTrue();
        assertThat(turns.any(SUP + 1)).isFalse();

        turns.forget(SUP);

        assertThat(turns.any(SUP)).isFalse();
    }

    @Test
    public void shouldCountNobodyWhoIsNotHereWhicheverIsSaidFirst() {
        keep(TurnKind.URGENT, Map.of(MONDAY, "karl"));
        turns().absent(SUP, "karl", MONDAY, true);

        assertThat(turns().onUrgent(SUP, AFTER_MIDNIGHT)).isEmpty();
        assertThat(turns().notHere(SUP, MONDAY)).containsExactly("karl");

        keep(TurnKind.INTAKE, Map.of(MONDAY, "karl"));
        assertThat(turns().onIntake(SUP, AFTER_MIDNIGHT)).isEmpty();

        turns().absent(SUP, "karl", MONDAY, false);
        assertThat(turns().onIntake(SUP, AFTER_MIDNIGHT)).contains("karl");
        assertThat(turns().notHere(SUP, MONDAY)).isEmpty();
    }

    @Test
    public void shouldOfferToWhoeverIsOnUrgentAndThenToAll() {
        keep(TurnKind.URGENT, Map.of(MONDAY, "karl"));
        Offers offers = new Offers(
                turns(), turns(), Stub.of(Teams.class).gives("holds", true).make());
        Instant urgent = AFTER_MIDNIGHT;

        // a quarter of an hour until the team agrees otherwise
        assertThat(offers.offered(SUP, urgent, urgent.plusSeconds(899)).isTo("sara"))
                .isFalse();
        assertThat(offers.offered(SUP, urgent, urgent.plusSeconds(899)).toAllFrom())
                .contains(urgent.plusSeconds(900));
        assertThat(offers.offered(SUP, urgent, urgent.plusSeconds(900)).isTo("sara"))
                .isTrue();
        assertThat(offers.offered(SUP + 1, urgent, urgent).isTo("sara")).isTrue();
    }

    @Test
    public void shouldKeepWhatWasAgreedAndReplaceOnlyTheDaysThatAreMeant() {
        TurnSettings agreed = new TurnSettings(Rhythm.DAY, Country.SWEDEN, false, true, Duration.ofMinutes(5));
        turns().agree(SUP, TurnSettings.FIRST);
        turns().agree(SUP, agreed);
        keep(TurnKind.URGENT, Map.of(MONDAY, "karl", MONDAY.plusDays(1), "karl"));

        turns().keep(SUP, TurnKind.URGENT, Days.one(MONDAY), Rota.of(Map.of(MONDAY, "sara")));

        assertThat(turns().settings(SUP)).isEqualTo(agreed);
        assertThat(turns().rota(SUP, TurnKind.URGENT, WEEK).holders())
                .isEqualTo(Map.of(MONDAY, "sara", MONDAY.plusDays(1), "karl"));
        assertThat(turns().heldBy("karl", MONDAY)).hasSize(1);
    }

    @Test
    public void shouldWriteTheDaysThatChangeAndNoOthers() {
        keep(TurnKind.URGENT, Map.of(MONDAY, "karl", MONDAY.plusDays(2), "sara", MONDAY.plusDays(4), "karl"));
        Long kept = tables.ao()
                .find(TurnRow.class, TurnRow.EPOCH_DAY + " = ?", MONDAY.toEpochDay())[0]
                .getID();

        turns().keep(
                        SUP,
                        TurnKind.URGENT,
                        Set.of(MONDAY, MONDAY.plusDays(4)),
                        Rota.of(Map.of(MONDAY, "karl", MONDAY.plusDays(2), "mette")));

        assertThat(turns().rota(SUP, TurnKind.URGENT, WEEK).holders())
                .isEqualTo(Map.of(MONDAY, "karl", MONDAY.plusDays(2), "sara"));
        assertThat(tables.ao().get(TurnRow.class, kept).getUserKey()).isEqualTo("karl");
    }

    @Test
    public void shouldLetNobodyShareADay() {
        keep(TurnKind.URGENT, Map.of(MONDAY, "karl"));
        TurnRow kept = tables.ao().find(TurnRow.class)[0];

        assertThatThrownBy(() -> tables.ao()
                        .create(
                                TurnRow.class,
                                Map.of(
                                        TurnRow.PLACE,
                                        kept.getPlace(),
                                        TurnRow.PROJECT_ID,
                                        SUP,
                                        TurnRow.KIND,
                                        "URGENT",
                                        TurnRow.EPOCH_DAY,
                                        MONDAY.toEpochDay(),
                                        TurnRow.USER_KEY,
                                        "sara",
                                        TurnRow.AWAY,
                                        false)))
                .isNotNull();
        assertThat(turns().onUrgent(SUP, AFTER_MIDNIGHT)).contains("karl");
    }

    @Test
    public void shouldForgetTurnsAfterTwoWeeksAndAbsenceAfterADay() {
        keep(TurnKind.URGENT, Map.of(MONDAY, "karl", MONDAY.plusDays(1), "sara"));
        turns().absent(SUP, "karl", MONDAY, true);

        turns().forgetBefore(MONDAY.plusDays(15));

        assertThat(turns().rota(SUP, TurnKind.URGENT, WEEK).holders()).isEqualTo(Map.of(MONDAY.plusDays(1), "sara"));
        assertThat(turns().notHere(SUP, MONDAY)).isEmpty();
        turns().agree(SUP, TurnSettings.FIRST);
        turns().forget(SUP);
        assertThat(turns().projects()).isEmpty();
    }

    @Test
    public void shouldOpenACalendarByItsLatestSecretAlone() {
        AoCalendarLinks links = new AoCalendarLinks(tables.ao(), Clock.fixed(AFTER_MIDNIGHT, ZoneOffset.UTC));
        String first = links.renew("karl");
        String second = links.renew("karl");

        assertThat(links.owner(first)).isEmpty();
        assertThat(links.owner(second)).contains("karl");
        assertThat(links.since("karl")).contains(AFTER_MIDNIGHT);
        assertThat(second)
                .hasSize(43)
                .isNotEqualTo(tables.ao().find(CalendarLinkRow.class)[0].getSecretHash());
        links.revoke("karl");
        assertThat(links.owner(second)).isEmpty();
        assertThat(links.since("karl")).isEmpty();
    }

    private void keep(TurnKind kind, Map<LocalDate, String> holders) {
        turns().keep(SUP, kind, WEEK, Rota.of(holders));
    }

    private AoTurns turns() {
        return new AoTurns(tables.ao(), new FakeJira().host(), Clock.systemUTC());
    }
}
