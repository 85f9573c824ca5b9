package org.sluice.insight.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.atlassian.jira.portal.PortalPage;
import com.atlassian.jira.portal.PortletConfigurationManager;
import java.util.Optional;
import org.junit.Test;
import org.sluice.insight.domain.Made;
import org.sluice.insight.domain.MeasuredProject;
import org.sluice.platform.Refusal;
import org.sluice.testing.FakeJira;
import org.sluice.testing.FakePages;

/** Tests {@link JiraDashboards} and {@link DashboardPages}. */
public class JiraDashboardsTest {

    private static final MeasuredProject SUP = new MeasuredProject(100, "SUP", "IT support");
    private static final String NAME = "da sluice.setup.dashboard.name IT support";

    private final FakeJira jira = new FakeJira().loggedIn("ada");
    private final FakePages pages = new FakePages();

    @Test
    public void shouldMakeADashboardThatIsPrivateToTheCaller() {
        Made made = made();

        assertThat(made).isEqualTo(new Made(Made.DASHBOARD, NAME, "ada", Optional.of("1")));
        assertThat(pages.all()).singleElement().satisfies(page -> {
            assertThat(page.getOwner().getKey()).isEqualTo("ada");
            assertThat(page.getPermissions().isPrivate()).isTrue();
            assertThat(page.getDescription()).isEqualTo("Sluice: SUP");
        });
    }

    @Test
    public void shouldPutTheFirstGadgetsOnItOnce() {
        Made made = made();

        assertThat(dashboards().furnish(made, SUP)).isTrue();
        assertThat(dashboards().furnish(made, SUP)).isTrue();

        assertThat(pages.gadgets())
                .containsExactly(
                        "org.sluice.jira:lead-time-item in column 0 for SUP",
                        "org.sluice.jira:open-work-item in column 1 for SUP");
    }

    @Test
    public void shouldSayWhenGadgetsHaveToBePutOnByHand() {
        Made made = made();

        pages.takeNoGadgets();
        assertThat(dashboards().furnish(made, SUP)).isFalse();
        pages.lack(PortletConfigurationManager.class);
        assertThat(dashboards().furnish(made, SUP)).isFalse();
    }

    @Test
    public void shouldPlanNoneWhereJiraHasNone() {
        pages.lackAll();

        assertThat(dashboards().plan(SUP, "da")).isEmpty();
        Made remembered = Made.plannedDashboard(NAME, "bo").as("7");
        assertThat(dashboards().find(remembered)).contains(remembered);
        assertThat(dashboards().furnish(remembered, SUP)).isFalse();
    }

    @Test
    public void shouldTakeAnotherNameWhenTheCallerHasADashboardOfThatName() {
        made();
        assertThat(dashboards().plan(SUP, "da")).map(Made::name).contains(NAME + " (SUP)");

        made();
        assertThat(dashboards().plan(SUP, "da")).map(Made::name).contains(NAME + " (SUP 2)");

        jira.loggedIn("bo");
        assertThat(dashboards().plan(SUP, "da")).map(Made::name).contains(NAME);
    }

    @Test
    public void shouldFindADashboardWhoeverAsks() {
        Made made = made();
        jira.loggedIn("bo");

        assertThat(dashboards().find(made)).contains(made);
        assertThat(dashboards().find(made.as("7"))).isEmpty();
    }

    @Test
    public void shouldFindByItsNameADashboardThatWasNotNoted() {
        Made made = made();

        assertThat(dashboards().find(Made.plannedDashboard(NAME, "ada"))).contains(made);
        assertThat(dashboards().find(Made.plannedDashboard(NAME, "bo"))).isEmpty();
    }

    @Test
    public void shouldNotTakeAPersonsOwnDashboardForOneThatWasNotNoted() {
        pages.add(PortalPage.name(NAME).owner(jira.host().caller()).build());

        assertThat(dashboards().find(Made.plannedDashboard(NAME, "ada"))).isEmpty();
    }

    @Test
    public void shouldPassOnWhatJiraHasAgainstIt() {
        Made planned = dashboards().plan(SUP, "da").orElseThrow();
        pages.refuse("not yours");

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> dashboards().make(planned, SUP));

        assertThat(refusal.status()).isEqualTo(409);
        assertThat(refusal.arguments().toString()).contains("not yours");
        assertThat(pages.all()).isEmpty();
    }

    @Test
    public void shouldSayWhenADashboardCouldNotBeRemoved() {
        Made made = made();

        pages.refuse("not now");
        assertThat(dashboards().remove(made)).isFalse();
        pages.lackAll();
        assertThat(dashboards().remove(made)).isFalse();

        assertThat(pages.all()).hasSize(1);
    }

    @Test
    public void shouldNotPutBackAGadgetThatItsOwnerTookOff() {
        Made made = made();
        dashboards().furnish(made, SUP);
        pages.takeOffTheFirst();

        assertThat(dashboards().furnish(made, SUP)).isTrue();

        assertThat(pages.gadgets()).hasSize(2);
    }

    @Test
    public void shouldStandAsRememberedWhereJiraListsDashboardsAnotherWay() {
        Made made = made();
        pages.listAnotherWay();

        assertThat(dashboards().find(made)).contains(made);
        assertThat(dashboards().plan(SUP, "da")).isEmpty();
        assertThat(dashboards().remove(made)).isFalse();
    }

    @Test
    public void shouldRemoveADashboardThatIsStillThere() {
        Made made = made();

        assertThat(dashboards().remove(made)).isTrue();
        assertThat(dashboards().remove(made)).isTrue();

        assertThat(pages.all()).isEmpty();
    }

    private Made made() {
        return dashboards()
                .make(dashboards().plan(SUP, "da").orElseThrow(), SUP)
                .orElseThrow();
    }

    private JiraDashboards dashboards() {
        return new JiraDashboards(pages, jira.users(), jira.texts(), jira.host());
    }
}
