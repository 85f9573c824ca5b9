package org.sluice.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.sluice.insight.domain.Switched.ByHand;
import org.sluice.testing.FakeDashboards;
import org.sluice.testing.FakeStreams;
import org.sluice.testing.InMemoryLedger;
import org.sluice.testing.InMemoryMadeThings;
import org.sluice.testing.InMemorySettingsBefore;
import org.sluice.testing.PowerCut;
import org.sluice.work.ProjectSettings;

/** Tests {@link Switch} with two administrators, ada and bo, and with the end of the server between two steps. */
public class SwitchTest {

    private static final MeasuredProject SUP = new MeasuredProject(100, "SUP", "IT support");
    private static final ProjectSettings WANTED =
            new ProjectSettings(false, "en", Optional.empty(), Set.of("11"), "priority = 1", Map.of(), false, false);

    private String caller = "ada";
    private final InMemoryLedger ledger = new InMemoryLedger();
    private final InMemorySettingsBefore before = new InMemorySettingsBefore();
    private final InMemoryMadeThings made = new InMemoryMadeThings();
    private final FakeDashboards dashboards = new FakeDashboards(() -> caller);
    private final Switch onOff = new Switch(ledger, before, made, dashboards, new FakeStreams());

    @Test
    public void shouldMakeALedgerAndADashboard() {
        Switched switched = onOff.on(SUP, WANTED);

        assertThat(switched.already()).isFalse();
        assertThat(switched.byHand()).isEmpty();
        assertThat(switched.standing())
                .isEqualTo(new Standing(
                        true,
                        Optional.of("ada"),
                        List.of(
                                new Made(Made.LEDGER, "SUP", "ada", Optional.of("100")),
                                new Made(Made.STREAM, "en stream", "ada", Optional.of("customfield_7")),
                                new Made(Made.DASHBOARD, "en IT support", "ada", Optional.of("10001"))),
                        Optional.empty()));
        assertThat(ledger.settings(100)).isEqualTo(WANTED.on(true));
        assertThat(dashboards.furnished()).containsExactly("10001");
    }

    @Test
    public void shouldMakeNothingTwice() {
        Switched first = onOff.on(SUP, WANTED);

        assertThat(onOff.on(SUP, WANTED)).isEqualTo(first);
        assertThat(dashboards.standing()).containsExactly("ada: en IT support");
    }

    @Test
    public void shouldMakeAnotherDashboardWhenItsOwnerRemovedIt() {
        onOff.on(SUP, WANTED);
        dashboards.byHand("ada", "en IT support");

        assertThat(onOff.on(SUP, WANTED).standing().dashboardOf("ada")).contains("10002");
    }

    @Test
    public void shouldLeaveTheProjectAsItWas() {
        onOff.on(SUP, WANTED);

        assertThat(onOff.undo(SUP)).isEqualTo(new Standing(false, Optional.empty(), List.of(), Optional.empty()));

        assertThat(dashboards.standing()).isEmpty();
        assertThat(made.of(100)).isEmpty();
        assertThat(ledger.settings(100)).isEqualTo(ProjectSettings.OFF);
    }

    @Test
    public void shouldTellTheSecondWhoSwitchesOnAndChangeNothing() {
        onOff.on(SUP, WANTED);
        caller = "bo";

        Switched second = onOff.on(SUP, ProjectSettings.OFF);

        assertThat(second.already()).isTrue();
        assertThat(second.standing().by()).contains("ada");
        assertThat(second.standing().dashboardOf("bo")).isEmpty();
        assertThat(ledger.settings(100)).isEqualTo(WANTED.on(true));
    }

    @Test
    public void shouldMakeTheSecondADashboardOfTheirOwn() {
        onOff.on(SUP, WANTED);
        caller = "bo";

        onOff.ownDashboard(SUP);
        onOff.ownDashboard(SUP);

        assertThat(dashboards.standing()).containsExactly("ada: en IT support", "bo: en IT support");
        assertThat(onOff.standing(SUP).by()).contains("ada");
    }

    @Test
    public void shouldLeaveADashboardToItsOwnerAndRememberIt() {
        onOff.on(SUP, WANTED);
        caller = "bo";
        onOff.ownDashboard(SUP);

        Standing left = onOff.undo(SUP);

        assertThat(left.on()).isFalse();
        assertThat(left.made()).extracting(Made::owner).containsExactly("ada");
        assertThat(dashboards.standing()).containsExactly("ada: en IT support");
        assertThat(ledger.settings(100)).isEqualTo(ProjectSettings.OFF);
    }

    @Test
    public void shouldLetTheOwnerRemoveLaterWhatWasLeft() {
        onOff.on(SUP, WANTED);
        caller = "bo";
        onOff.undo(SUP);
        caller = "ada";

        assertThat(onOff.undo(SUP).made()).isEmpty();

        assertThat(dashboards.standing()).isEmpty();
        assertThat(made.of(100)).isEmpty();
    }

    @Test
    public void shouldForgetWhatTheOwnerRemovedByHand() {
        onOff.on(SUP, WANTED);
        dashboards.byHand("ada", "en IT support");
        caller = "bo";

        assertThat(onOff.undo(SUP).made()).isEmpty();
        assertThat(made.of(100)).isEmpty();
    }

    @Test
    public void shouldTakeWhatWasLeftIntoUseAgain() {
        onOff.on(SUP, WANTED);
        caller = "bo";
        onOff.undo(SUP);
        caller = "ada";

        assertThat(onOff.on(SUP, WANTED).standing().dashboardOf("ada")).contains("10001");
        assertThat(dashboards.standing()).hasSize(1);
    }

    @Test
    public void shouldAdoptADashboardThatWasMadeAndNotNoted() {
        dashboards.cutAfterMaking();
        assertThatThrownBy(() -> onOff.on(SUP, WANTED)).isInstanceOf(PowerCut.class);

        Switched again = onOff.on(SUP, WANTED);

        assertThat(again.standing().dashboardOf("ada")).contains("10001");
        assertThat(dashboards.standing()).hasSize(1);
        assertThat(dashboards.furnished()).containsExactly("10001");
    }

    @Test
    public void shouldRemoveADashboardThatWasMadeAndNotNoted() {
        dashboards.cutAfterMaking();
        assertThatThrownBy(() -> onOff.on(SUP, WANTED)).isInstanceOf(PowerCut.class);

        onOff.undo(SUP);

        assertThat(dashboards.standing()).isEmpty();
        assertThat(made.of(100)).isEmpty();
    }

    @Test
    public void shouldForgetADashboardThatWasNeverMade() {
        made.add(100, Made.plannedDashboard("en IT support", "ada"));

        assertThat(onOff.standing(SUP).made()).isEmpty();
        onOff.undo(SUP);

        assertThat(made.of(100)).isEmpty();
    }

    @Test
    public void shouldLeaveNothingWhenTheLedgerIsRefused() {
        ledger.refuse();

        assertThatThrownBy(() -> onOff.on(SUP, WANTED)).isInstanceOf(IllegalStateException.class);

        assertThat(dashboards.standing()).isEmpty();
        assertThat(made.of(100)).isEmpty();
        assertThat(before.of(100)).isEmpty();
    }

    @Test
    public void shouldLeaveNothingWhenTheDashboardIsRefused() {
        dashboards.byHand("ada", "en IT support");

        assertThatThrownBy(() -> onOff.on(SUP, WANTED)).isInstanceOf(IllegalStateException.class);

        assertThat(ledger.settings(100)).isEqualTo(ProjectSettings.OFF);
        assertThat(before.of(100)).isEmpty();
    }

    @Test
    public void shouldKeepAndListADashboardThatCannotBeRemoved() {
        onOff.on(SUP, WANTED);
        dashboards.lookedAtOnly();

        Standing left = onOff.undo(SUP);

        assertThat(left.on()).isFalse();
        assertThat(left.made()).extracting(Made::kind).containsExactly(Made.DASHBOARD);
        assertThat(ledger.settings(100)).isEqualTo(ProjectSettings.OFF);
        assertThat(before.of(100)).isEmpty();
    }

    @Test
    public void shouldSwitchOnWhereDashboardsCanBeLookedAtOnly() {
        dashboards.lookedAtOnly();

        Switched switched = onOff.on(SUP, WANTED);

        assertThat(switched.byHand()).containsExactly(ByHand.DASHBOARD);
        assertThat(made.of(100)).isEmpty();
        assertThat(ledger.settings(100).on()).isTrue();
    }

    @Test
    public void shouldPutBackBeforeItLooksAtDashboards() {
        onOff.on(SUP, WANTED);
        dashboards.failing();

        assertThatThrownBy(() -> onOff.undo(SUP)).isInstanceOf(IllegalStateException.class);

        assertThat(ledger.settings(100)).isEqualTo(ProjectSettings.OFF);
        assertThat(before.of(100)).isEmpty();
    }

    @Test
    public void shouldSayWhyItWasRefusedAlsoWhenTakingBackFails() {
        dashboards.byHand("ada", "en IT support");
        dashboards.failing();

        assertThatThrownBy(() -> onOff.on(SUP, WANTED))
                .hasMessageContaining("ada has a dashboard")
                .satisfies(refused -> assertThat(refused.getSuppressed()).hasSize(1));
    }

    @Test
    public void shouldPutBackWhatWasChosenBefore() {
        ProjectSettings chosen =
                new ProjectSettings(false, "da", Optional.of("customfield_1"), Set.of(), "", Map.of(), true, false);
        ledger.apply(100, chosen);

        onOff.on(SUP, WANTED);
        onOff.undo(SUP);

        assertThat(ledger.settings(100)).isEqualTo(chosen);
    }

    @Test
    public void shouldKeepALedgerThatWasFilledBefore() {
        ledger.apply(100, ProjectSettings.OFF.on(true));

        assertThat(onOff.on(SUP, WANTED).standing().made())
                .extracting(Made::kind)
                .containsExactly(Made.STREAM, Made.DASHBOARD);
        Standing left = onOff.undo(SUP);

        assertThat(left).isEqualTo(new Standing(true, Optional.empty(), List.of(), Optional.empty()));
        assertThat(ledger.settings(100)).isEqualTo(ProjectSettings.OFF.on(true));
    }

    @Test
    public void shouldNotSwitchOnByUndoWhatSomebodySwitchedOffMeanwhile() {
        ledger.apply(100, ProjectSettings.OFF.on(true));
        onOff.on(SUP, WANTED);
        ledger.apply(100, ledger.settings(100).on(false));

        assertThat(onOff.undo(SUP).on()).isFalse();
    }

    @Test
    public void shouldUndoNothingWhereNothingWasMade() {
        ledger.apply(100, WANTED.on(true));

        assertThat(onOff.undo(SUP)).isEqualTo(new Standing(true, Optional.empty(), List.of(), Optional.empty()));
    }

    @Test
    public void shouldSayWhatHasToBeMadeByHand() {
        dashboards.withoutGadgets();
        assertThat(onOff.on(SUP, WANTED).byHand()).containsExactly(ByHand.GADGETS);
        onOff.undo(SUP);

        dashboards.notAllowed();
        Switched switched = onOff.on(SUP, WANTED);

        assertThat(switched.byHand()).containsExactly(ByHand.DASHBOARD);
        assertThat(switched.standing().made()).extracting(Made::kind).containsExactly(Made.LEDGER, Made.STREAM);
    }
}
