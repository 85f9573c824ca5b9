package org.sluice.insight.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.insight.domain.Made;
import org.sluice.insight.domain.MeasuredProject;
import org.sluice.insight.domain.Switch;
import org.sluice.testing.FakeDashboards;
import org.sluice.testing.FakeStreams;
import org.sluice.testing.InMemoryLedger;
import org.sluice.testing.PowerCut;
import org.sluice.work.ProjectSettings;
import org.sluice.work.jira.AoSettingsBefore;
import org.sluice.work.jira.BeforeRow;
import org.sluice.workbench.testing.AoRule;

/** Tests {@link AoMadeThings} on a real database, also over the end of the server. */
public class AoMadeThingsTest {

    private static final Made PLANNED = Made.plannedDashboard("How work flows: IT support 🖨️", "JIRAUSER10100");
    private static final MeasuredProject SUP = new MeasuredProject(100, "SUP", "IT support");

    @Rule
    public final AoRule tables = new AoRule(MadeRow.class, BeforeRow.class);

    @Test
    public void shouldRememberWhatIsIntendedAndThenMade() {
        AoMadeThings made = new AoMadeThings(tables.ao());

        made.add(100, PLANNED);
        assertThat(made.of(100)).containsExactly(PLANNED);
        made.complete(100, PLANNED, "10100");

        assertThat(made.of(100)).containsExactly(PLANNED.as("10100"));
        assertThat(made.of(200)).isEmpty();
    }

    @Test
    public void shouldForgetOneThingOfOneProjectOnly() {
        AoMadeThings made = new AoMadeThings(tables.ao());
        Made ofBo = Made.plannedDashboard(PLANNED.name(), "bo");
        made.add(100, PLANNED);
        made.add(100, ofBo);
        made.add(200, PLANNED);

        made.forget(100, PLANNED);

        assertThat(made.of(100)).containsExactly(ofBo);
        assertThat(made.of(200)).containsExactly(PLANNED);
    }

    @Test
    public void shouldKnowAfterTheEndOfTheServerWhatWasNotNoted() {
        FakeDashboards dashboards = new FakeDashboards(() -> "ada");
        dashboards.cutAfterMaking();
        assertThatThrownBy(() -> started(dashboards).on(SUP, ProjectSettings.OFF))
                .isInstanceOf(PowerCut.class);
        assertThat(new AoMadeThings(tables.ao()).of(100)).extracting(Made::id).containsExactly(Optional.empty());

        started(dashboards).on(SUP, ProjectSettings.OFF);

        assertThat(new AoMadeThings(tables.ao()).of(100)).extracting(Made::id).containsExactly(Optional.of("10001"));
        assertThat(dashboards.standing()).hasSize(1);
    }

    /** A server that has just started: it knows what the tables hold and nothing else. */
    private Switch started(FakeDashboards dashboards) {
        return new Switch(
                new InMemoryLedger(),
                new AoSettingsBefore(tables.ao()),
                new AoMadeThings(tables.ao()),
                dashboards,
                new FakeStreams());
    }
}
