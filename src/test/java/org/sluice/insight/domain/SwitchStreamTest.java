package org.sluice.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.Test;
import org.sluice.insight.domain.Switched.ByHand;
import org.sluice.platform.Refusal;
import org.sluice.testing.FakeDashboards;
import org.sluice.testing.FakeStreams;
import org.sluice.testing.InMemoryLedger;
import org.sluice.testing.InMemoryMadeThings;
import org.sluice.testing.InMemorySettingsBefore;
import org.sluice.work.ProjectSettings;

/** Tests what {@link Switch} does with the field of the stream. */
public class SwitchStreamTest {

    private static final MeasuredProject SUP = new MeasuredProject(100, "SUP", "IT support");
    private static final MeasuredProject OPS = new MeasuredProject(200, "OPS", "Operations");
    private static final ProjectSettings WANTED = ProjectSettings.OFF;

    private String caller = "ada";
    private final InMemoryLedger ledger = new InMemoryLedger();
    private final InMemoryMadeThings made = new InMemoryMadeThings();
    private final FakeStreams streams = new FakeStreams();
    private final FakeDashboards dashboards = new FakeDashboards(() -> caller);
    private final InMemorySettingsBefore before = new InMemorySettingsBefore();
    private final Switch onOff = new Switch(ledger, before, made, dashboards, streams);

    @Test
    public void shouldGiveTheFieldToEachProjectAndTakeItFromTheOneThatIsUndone() {
        onOff.on(SUP, WANTED);
        onOff.on(OPS, WANTED);
        assertThat(streams.keys()).containsExactly("SUP", "OPS");

        onOff.undo(SUP);

        assertThat(streams.keys()).containsExactly("OPS");
        assertThat(onOff.standing(SUP).made()).isEmpty();
    }

    @Test
    public void shouldLetWhoeverUndoesTakeIt() {
        onOff.on(SUP, WANTED);
        caller = "bo";

        onOff.undo(SUP);

        assertThat(streams.keys()).isEmpty();
    }

    @Test
    public void shouldSayThatTheFieldHasToBeMadeByHandForAsLongAsItIsNotThere() {
        streams.allowed(false);

        Switched switched = onOff.on(SUP, WANTED);

        assertThat(switched.byHand()).containsExactly(ByHand.STREAM);
        assertThat(onOff.standing(SUP).lacks()).contains(ByHand.STREAM);
        assertThat(onOff.ownDashboard(SUP).byHand()).containsExactly(ByHand.STREAM);
        streams.allowed(true);
        assertThat(onOff.givenStream(SUP).standing().lacks()).isEmpty();
        assertThat(onOff.undo(SUP).lacks()).isEmpty();
        assertThat(switched.standing().made()).extracting(Made::kind).containsExactly(Made.LEDGER, Made.DASHBOARD);
    }

    @Test
    public void shouldMissNoFieldWhereNobodyWantedOne() {
        ledger.apply(SUP.id(), ProjectSettings.OFF.on(true));

        assertThat(onOff.standing(SUP).lacks()).isEmpty();
    }

    @Test
    public void shouldTellTheSecondAdministratorWhatTheFirstWasNotAllowed() {
        streams.allowed(false);
        onOff.on(SUP, WANTED);
        caller = "bo";

        assertThat(onOff.on(SUP, WANTED).byHand()).containsExactly(ByHand.STREAM);
    }

    @Test
    public void shouldSayBothThatThereIsNoDashboardAndNoField() {
        streams.allowed(false);
        dashboards.notAllowed();

        assertThat(onOff.on(SUP, WANTED).byHand()).containsExactly(ByHand.DASHBOARD, ByHand.STREAM);
    }

    @Test
    public void shouldReadAgainWhereTheProjectWasMeasuredBefore() {
        ledger.apply(SUP.id(), ProjectSettings.OFF.on(true));

        onOff.on(SUP, WANTED);
        assertThat(ledger.askedToReadAgain()).containsExactly(SUP.id());
        onOff.on(SUP, WANTED);
        assertThat(ledger.askedToReadAgain()).hasSize(1);
        onOff.undo(SUP);

        assertThat(ledger.askedToReadAgain()).containsExactly(SUP.id(), SUP.id());
    }

    @Test
    public void shouldNotReadTwiceWhatIsReadAnyhow() {
        onOff.on(SUP, WANTED);
        onOff.undo(SUP);

        assertThat(ledger.askedToReadAgain()).isEmpty();
    }

    @Test
    public void shouldTakeItBackWhenTheLedgerRefuses() {
        before.failing();

        assertThatThrownBy(() -> onOff.on(SUP, WANTED)).hasMessage("the tables are gone");

        assertThat(streams.keys()).isEmpty();
        assertThat(dashboards.standing()).isEmpty();
    }

    @Test
    public void shouldTellThatSomebodyElseIsAtItAndLeaveNothing() {
        streams.busy(true);

        assertThatThrownBy(() -> onOff.on(SUP, WANTED)).isInstanceOf(Refusal.class);
        assertThat(dashboards.standing()).isEmpty();
        assertThat(ledger.settings(SUP.id()).on()).isFalse();

        streams.busy(false);
        assertThat(onOff.on(SUP, WANTED).byHand()).isEmpty();
    }

    @Test
    public void shouldGiveTheFieldOnceMoreAndReadWhatItSays() {
        onOff.on(SUP, WANTED);
        streams.delete();
        streams.allowed(false);
        assertThat(onOff.givenStream(SUP).byHand()).containsExactly(ByHand.STREAM);
        assertThat(ledger.askedToReadAgain()).isEmpty();

        streams.allowed(true);
        Switched switched = onOff.givenStream(SUP);

        assertThat(switched.byHand()).isEmpty();
        assertThat(switched.standing().made())
                .extracting(Made::kind)
                .containsExactly(Made.LEDGER, Made.STREAM, Made.DASHBOARD);
        assertThat(ledger.askedToReadAgain()).containsExactly(SUP.id());
    }

    @Test
    public void shouldReadWithoutTheFieldThoughTheServerEndedInTheMiddleOfTheUndo() {
        ledger.apply(SUP.id(), ProjectSettings.OFF.on(true));
        onOff.on(SUP, WANTED);
        int asked = ledger.askedToReadAgain().size();
        ledger.refuse();
        assertThatThrownBy(() -> onOff.undo(SUP)).isInstanceOf(IllegalStateException.class);
        assertThat(streams.keys()).isEmpty();

        assertThat(ledger.askedToReadAgain()).hasSize(asked + 1);
        assertThat(onOff.standing(SUP).by()).contains("ada");
    }

    @Test
    public void shouldListAndTakeWhatIsLeftWhenSomebodySwitchedOffInAnotherWay() {
        onOff.on(SUP, WANTED);
        ledger.apply(SUP.id(), ProjectSettings.OFF);

        assertThat(onOff.standing(SUP).made()).extracting(Made::kind).containsExactly(Made.STREAM, Made.DASHBOARD);
        assertThat(onOff.projectsWithThings()).containsExactly(SUP.id());
        onOff.undo(SUP);

        assertThat(streams.keys()).isEmpty();
    }
}
