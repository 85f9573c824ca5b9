package org.sluice.streams.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.streams.jira.CalendarLinkRow;
import org.sluice.streams.jira.NotHereRow;
import org.sluice.streams.jira.TurnRow;
import org.sluice.streams.jira.TurnSettingsRow;
import org.sluice.streams.rest.TurnsTeam.Answer;
import org.sluice.workbench.testing.AoRule;

/** Tests {@link TurnsEntrance} and {@link TurnsForm}: names, files and what the team agrees, from Wednesday, the 25th of November 2026. */
public class EnteringTurnsTest {

    @Rule
    public final AoRule tables =
            new AoRule(TurnRow.class, TurnSettingsRow.class, NotHereRow.class, CalendarLinkRow.class);

    private TurnsTeam team;

    @Before
    public void open() {
        team = new TurnsTeam(tables);
    }

    @Test
    public void shouldKeepWhatWasPastedFromTodayOn() {
        Answer entered = team.enter("{'kind':'urgent','names':'karl\\nSARA'}");

        assertThat(entered.status()).isEqualTo(200);
        assertThat(entered.message()).isEqualTo("sluice.turns.entered.saved");
        assertThat(team.all().turns("urgent"))
                .containsExactly("2026-11-25 2026-11-27 karl", "2026-11-30 2026-12-04 sara");
        assertThat(team.all().turns("intake")).isEmpty();
    }

    @Test
    public void shouldOnlyLookWhenItIsAskedTo() {
        Answer looked =
                team.enter("{'names':'karl\\n-\\nsara','preview':true,'start':'2026-11-30','country':'sweden'}");

        assertThat(looked.body().path("saved").asBoolean()).isFalse();
        assertThat(looked.message()).isEqualTo("sluice.turns.entered.preview");
        assertThat(looked.lines(looked.body().path("turns")))
                .containsExactly("2026-11-30 2026-12-04 karl", "2026-12-14 2026-12-18 sara");
        assertThat(looked.body().path("gaps").toString())
                .isEqualTo("[{\"from\":\"2026-12-07\",\"to\":\"2026-12-11\"}]");
        assertThat(team.all().turns("urgent")).isEmpty();
        assertThat(team.all().body().at("/settings/country").asText()).isEqualTo("none");
    }

    @Test
    public void shouldGoRoundUntilTheLastDayIncluded() {
        team.enter("{'names':'karl\\nsara','start':'2026-11-30','until':'2026-12-14'}");

        assertThat(team.all().turns("urgent"))
                .containsExactly(
                        "2026-11-30 2026-12-04 karl", "2026-12-07 2026-12-11 sara", "2026-12-14 2026-12-18 karl");
    }

    @Test
    public void shouldReplaceTheDaysThatAreMeantAndNoOthers() {
        team.enter("{'names':'karl\\nkarl\\nkarl','start':'2026-11-30'}");

        team.enter("{'names':'week 50 sara'}");
        team.enter("{'names':'2026-12-14 -'}");

        assertThat(team.all().turns("urgent"))
                .containsExactly("2026-11-30 2026-12-04 karl", "2026-12-07 2026-12-11 sara");
    }

    @Test
    public void shouldKeepTheTurnsBetweenTwoDatedLinesAndNameThoseThatGo() {
        team.enter("{'names':'karl\\nmette\\nkarl\\nmette','start':'2026-11-30'}");

        Answer looked = team.enter("{'names':'2026-11-30 sara\\n2026-12-21 sara\\n2027-01-04 -','preview':true}");
        team.enter("{'names':'2026-11-30 sara\\n2026-12-21 sara'}");

        assertThat(looked.lines(looked.body().path("gone")))
                .containsExactly("2026-11-30 2026-12-04 karl", "2026-12-21 2026-12-25 mette");
        assertThat(team.all().turns("urgent"))
                .containsExactly(
                        "2026-11-30 2026-12-04 sara",
                        "2026-12-07 2026-12-11 mette",
                        "2026-12-14 2026-12-18 karl",
                        "2026-12-21 2026-12-25 sara");
    }

    @Test
    public void shouldLeaveWhatWasTakenOnAFreeDayToItsHolder() {
        // Saturday
        team.clock.set(TurnsTeam.NOW.plusSeconds(3 * 86_400));
        team.as("karl").take("{}");

        team.as("ada").enter("{'names':'sara','offerAfter':20}");

        assertThat(team.all().turns("urgent"))
                .containsExactly("2026-11-28 2026-11-28 karl", "2026-11-30 2026-12-04 sara");
        assertThat(team.enter("{'names':'2026-12-05 Karl','rhythm':'day'}")
                        .body()
                        .at("/findings/0/message")
                        .asText())
                .isEqualTo("sluice.turns.finding.free");
    }

    @Test
    public void shouldTellEachLineAndKeepNothing() {
        Answer refused =
                team.enter("{'names':'karl\\nann\\nnobody\\n2026-02-30 sara\\n2026-11-25 sara','rhythm':'day'}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.message()).isEqualTo("sluice.turns.entered.findings 4");
        assertThat(refused.body().path("findings").findValuesAsText("message"))
                .containsExactly(
                        "sluice.turns.finding.may-not",
                        "sluice.turns.finding.unknown",
                        "sluice.turns.finding.no-day",
                        "sluice.turns.finding.taken");
        assertThat(refused.body().path("findings").findValuesAsText("line")).containsExactly("2", "3", "4", "5");
        assertThat(team.all().turns("urgent")).isEmpty();
        assertThat(team.all().body().at("/settings/rhythm").asText()).isEqualTo("week");
    }

    @Test
    public void shouldReadACalendarFile() {
        String event = "BEGIN:VEVENT\\r"
                + "\\n"
                + "DTSTART;VALUE=DATE:%s\\r"
                + "\\n"
                + "DTEND;VALUE=DATE:%s\\r"
                + "\\n"
                + "SUMMARY:%s\\r"
                + "\\n"
                + "END:VEVENT\\r"
                + "\\n";
        String file = "BEGIN:VCALENDAR\\r\\n" + event.formatted("20261130", "20261207", "Karl")
                + event.formatted("20261101", "20261127", "Mette")
                + event.formatted("20250101", "20250107", "Gone") + "END:VCALENDAR\\r\\n";

        Answer entered = team.enter("{'kind':'intake','file':'" + file + "'}");

        // what is over does not count, and of what has begun only the rest
        assertThat(entered.status()).as(entered.body().toString()).isEqualTo(200);
        assertThat(team.all().turns("intake"))
                .containsExactly("2026-11-25 2026-11-26 mette", "2026-11-30 2026-12-04 karl");
    }

    @Test
    public void shouldRefuseAFileThatIsNoneOrHoldsNothingToCome() {
        assertThat(team.enter("{'file':'karl'}").message()).startsWith("sluice.turns.error.file");
        Answer empty = team.enter("{'file':'BEGIN:VCALENDAR\\r\\nVERSION:2.0\\r\\nEND:VCALENDAR\\r\\n'}");
        assertThat(empty.message()).isEqualTo("sluice.turns.error.no-events");
        assertThat(empty.field()).isEqualTo("file");
        assertThat(team.enter("{'file':'" + "x".repeat(2_000_001) + "'}").status())
                .isEqualTo(400);
    }

    @Test
    public void shouldLeaveOutTheHolidaysOfTheCountryThatWasChosen() {
        team.enter("{'country':'denmark'}");

        team.enter("{'names':'karl','start':'2026-12-21','rhythm':'week'}");

        // Christmas Day 2026 is a Friday
        assertThat(team.all().turns("urgent")).containsExactly("2026-12-21 2026-12-24 karl");
        assertThat(team.all().body().path("holidays").toString()).contains("2026-12-25", "2027-01-01");
    }

    @Test
    public void shouldTakeDaysAwayThatTheTeamIsFreeOnFromThenOn() {
        team.enter("{'skipWeekends':false,'names':'karl','start':'2026-12-21'}");
        assertThat(team.all().turns("urgent")).containsExactly("2026-12-21 2026-12-27 karl");

        Answer agreed = team.enter("{'country':'sweden','skipWeekends':true,'offerAfter':0}");

        assertThat(agreed.message()).isEqualTo("sluice.turns.agreed.saved");
        assertThat(team.all().turns("urgent")).containsExactly("2026-12-21 2026-12-23 karl");
        assertThat(team.all().body().path("settings").toString())
                .isEqualTo("{\"rhythm\":\"week\",\"country\":\"sweden\",\"skipHolidays\":true,"
                        + "\"skipWeekends\":true,\"offerAfter\":0}");
    }

    @Test
    public void shouldNameTheFieldThatCannotBeMeant() {
        assertThat(team.enter("{'offerAfter':-1}").field()).isEqualTo("offerAfter");
        assertThat(team.enter("{'offerAfter':1441}").field()).isEqualTo("offerAfter");
        assertThat(team.enter("{'offerAfter':''}").field()).isEqualTo("offerAfter");
        assertThat(team.enter("{'rhythm':'month'}").message()).isEqualTo("sluice.turns.error.choice rhythm day, week");
        assertThat(team.enter("{'country':'norway'}").field()).isEqualTo("country");
        assertThat(team.enter("{'kind':'night'}").field()).isEqualTo("kind");
        assertThat(team.enter("{'start':'tomorrow'}").field()).isEqualTo("start");
        assertThat(team.enter("{'names':'karl','until':'+999999999-12-31'}").field())
                .isEqualTo("until");
        assertThat(team.enter("{'names':'karl','start':'2029-01-01'}").field()).isEqualTo("start");
        assertThat(team.enter("{'names':'" + "x".repeat(20_001) + "'}").field()).isEqualTo("names");
        assertThat(team.enter("{'names':7,'who':'karl'}").field()).isEqualTo("who");
        assertThat(team.enter("{'preview':'yes'}").field()).isEqualTo("preview");
    }

    @Test
    public void shouldTakeTurnsFromWhoeverAdministersTheProjectAndItsFacilitator() {
        assertThat(team.as("karl").enter("{'names':'karl'}").message()).isEqualTo("sluice.turns.error.not-planner");
        assertThat(team.as("ann").enter("{'names':'karl'}").status()).isEqualTo(403);
        assertThat(team.as("ada").all().turns("urgent")).isEmpty();

        team.facilitates("ann");

        assertThat(team.as("ann").enter("{'names':'karl'}").status()).isEqualTo(200);
        assertThat(team.all().body().path("mayPlan").asBoolean()).isTrue();
        assertThat(team.as("karl").all().turns("urgent")).hasSize(1);
    }
}
