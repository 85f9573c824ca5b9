package org.sluice.streams.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.streams.jira.AoCalendarLinks;
import org.sluice.streams.jira.CalendarLinkRow;
import org.sluice.streams.jira.NotHereRow;
import org.sluice.streams.jira.TurnRow;
import org.sluice.streams.jira.TurnSettingsRow;
import org.sluice.streams.rest.TurnsTeam.Answer;
import org.sluice.workbench.testing.AoRule;

/** Tests {@link TurnsDesk}, {@link TurnsView} and {@link OwnTurns}: Karl has the turn this week, Sara the next, Mette the one after that. */
public class SwappingTurnsTest {

    private static final String THIS_AND_NEXT = "{'first':'2026-11-26','second':'2026-12-01'}";

    @Rule
    public final AoRule tables =
            new AoRule(TurnRow.class, TurnSettingsRow.class, NotHereRow.class, CalendarLinkRow.class);

    private TurnsTeam team;

    @Before
    public void plan() {
        team = new TurnsTeam(tables);
        team.enter("{'names':'karl\\nsara\\nmette'}");
    }

    @Test
    public void shouldSwapWhatIsLeftOfATurnThatHasBegun() {
        Answer swapped = team.as("sara").swap(THIS_AND_NEXT);

        assertThat(swapped.turns("urgent"))
                .containsExactly(
                        "2026-11-25 2026-11-27 sara", "2026-11-30 2026-12-04 karl", "2026-12-07 2026-12-11 mette");
    }

    @Test
    public void shouldLetOthersSwapOnlyTurnsOfTheirOwn() {
        assertThat(team.as("mette").swap(THIS_AND_NEXT).message()).isEqualTo("sluice.turns.error.not-yours");
        assertThat(team.as("ann").swap(THIS_AND_NEXT).status()).isEqualTo(403);
        assertThat(team.as("ada").swap(THIS_AND_NEXT).status()).isEqualTo(200);
    }

    @Test
    public void shouldSayWhyTwoTurnsCannotBeSwapped() {
        assertThat(team.swap("{'first':'2026-11-26','second':'2026-11-27'}").message())
                .isEqualTo("sluice.turns.error.same-person");
        assertThat(team.swap("{'first':'2026-11-26','second':'2027-01-04'}").message())
                .isEqualTo("sluice.turns.error.no-turn 2027-01-04");
        assertThat(team.swap("{'first':'2026-11-24','second':'2026-12-01'}").field())
                .isEqualTo("first");
        assertThat(team.swap("{'first':'2026-11-26'}").field()).isEqualTo("second");
        assertThat(team.swap("{'kind':'intake','first':'2026-11-26','second':'2026-12-01'}")
                        .field())
                .isEqualTo("first");
        team.leaves("sara");
        assertThat(team.swap(THIS_AND_NEXT).message()).isEqualTo("sluice.turns.error.left-team");
        assertThat(team.all().turns("urgent")).hasSize(3);
    }

    @Test
    public void shouldShowNobodyAsOnWhoIsNotHereAndForgetItTomorrow() {
        assertThat(team.now().body().at("/urgent/key").asText()).isEqualTo("karl");

        Answer said = team.as("sara").notHere("{'person':'karl','here':false}");

        assertThat(said.body().at("/urgent/today/here").asBoolean()).isFalse();
        assertThat(said.body().path("notHere").findValuesAsText("key")).containsExactly("karl");
        assertThat(team.now().body().path("urgent").isNull()).isTrue();
        team.clock.set(TurnsTeam.NOW.plusSeconds(86_400));
        assertThat(team.now().body().at("/urgent/key").asText()).isEqualTo("karl");
        assertThat(team.all().body().path("notHere")).isEmpty();
    }

    @Test
    public void shouldSayOfOneselfThatOneIsNotHereAndIsAfterAll() {
        team.as("karl").notHere("{}");
        assertThat(team.now().body().path("urgent").isNull()).isTrue();

        team.notHere("{'here':true}");

        assertThat(team.now().body().at("/urgent/name").asText()).isEqualTo("karl Admin");
        assertThat(team.notHere("{'person':'ann'}").message()).isEqualTo("sluice.turns.error.person");
        assertThat(team.notHere("{'why':'ill'}").status()).isEqualTo(400);
    }

    @Test
    public void shouldTakeATurnOverForTodayAlone() {
        team.as("karl").notHere("{}");

        Answer taken = team.as("mette").take("{'kind':'urgent'}");

        assertThat(taken.body().at("/urgent/today/key").asText()).isEqualTo("mette");
        assertThat(taken.turns("urgent")).startsWith("2026-11-25 2026-11-25 mette", "2026-11-26 2026-11-27 karl");
        assertThat(team.take("{}").status()).isEqualTo(200);
        assertThat(team.as("ada").take("{}").message()).isEqualTo("sluice.turns.error.person");
    }

    @Test
    public void shouldLeaveATurnToWhoIsHereAndHasIt() {
        Answer refused = team.as("mette").take("{}");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.message()).isEqualTo("sluice.turns.error.has-it karl Admin");
        team.leaves("karl");
        assertThat(team.take("{}").status()).isEqualTo(200);
    }

    @Test
    public void shouldNameNobodyAsOnWhoHasLeftTheTeam() {
        team.leaves("karl");

        assertThat(team.as("sara").now().body().path("urgent").isNull()).isTrue();
    }

    @Test
    public void shouldSwapWhateverTurnsTheFacilitatorChooses() {
        team.facilitates("mette");

        assertThat(team.as("mette").swap(THIS_AND_NEXT).status()).isEqualTo(200);
    }

    @Test
    public void shouldBeThereWhenOneTakesATurnOver() {
        team.as("mette").notHere("{}");

        team.take("{'kind':'intake'}");

        assertThat(team.now().body().at("/intake/key").asText()).isEqualTo("mette");
        assertThat(team.all().body().path("notHere")).isEmpty();
    }

    @Test
    public void shouldTellGapsFromTodayToTheLastTurnAndWhoHasLeft() {
        team.enter("{'names':'week 51 karl'}");
        team.enter("{'names':'week 50 -'}");
        team.leaves("sara");

        Answer all = team.all();

        assertThat(all.body().at("/urgent/gaps").toString()).contains("2026-12-07", "2026-12-11");
        assertThat(all.body().at("/urgent/gaps")).hasSize(1);
        assertThat(all.body().at("/urgent/turns/1/person/team").asBoolean()).isFalse();
        assertThat(all.body().path("mayPlan").asBoolean()).isTrue();
        assertThat(team.as("karl").all().body().path("mayPlan").asBoolean()).isFalse();
    }

    @Test
    public void shouldShowTheTurnsToTheTeamAlone() {
        assertThat(team.as("ann").all().message()).isEqualTo("sluice.turns.error.not-team");
        assertThat(team.now().status()).isEqualTo(403);
        assertThat(team.notHere("{}").status()).isEqualTo(403);
        assertThat(team.as("karl").all().status()).isEqualTo(200);
    }

    @Test
    public void shouldWriteTheTurnsOfOnePersonIntoTheirCalendar() {
        AoCalendarLinks links = new AoCalendarLinks(tables.ao(), Clock.fixed(TurnsTeam.NOW, ZoneOffset.UTC));
        team.enter("{'kind':'intake','names':'week 50 karl'}");
        String path = String.valueOf(
                ((CalendarLinkDto) team.as("karl").link(links).make().getEntity()).path());
        String secret = path.substring(path.lastIndexOf('/') + 1).replace(".ics", "");

        String text = (String) team.calendar(links).calendar(secret).getEntity();

        assertThat(text.lines().filter(line -> line.startsWith("SUMMARY") || line.startsWith("DTSTART")))
                .containsExactly(
                        "SUMMARY:da sluice.turns.calendar.urgent IT support",
                        "DTSTART;VALUE=DATE:20261125",
                        "SUMMARY:da sluice.turns.calendar.intake IT support",
                        "DTSTART;VALUE=DATE:20261207");
        assertThat(text).doesNotContain("sara", "mette", "karl", "UID:turn-100");
        team.leaves("karl");
        assertThat((String) team.calendar(links).calendar(secret).getEntity()).doesNotContain("SUMMARY");
        team.link(links).revoke();
        assertThat(team.calendar(links).calendar(secret).getStatus()).isEqualTo(404);
        assertThat(((CalendarLinkDto) team.link(links).link().getEntity()).since())
                .isNull();
    }
}
