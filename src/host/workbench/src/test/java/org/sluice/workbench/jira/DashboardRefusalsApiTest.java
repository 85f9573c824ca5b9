package org.sluice.workbench.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.gadgets.dashboard.Color;
import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.bc.JiraServiceContextImpl;
import com.atlassian.jira.bc.portal.PortalPageService;
import com.atlassian.jira.portal.PortalPage;
import com.atlassian.jira.portal.PortletConfiguration;
import com.atlassian.jira.portal.PortletConfigurationManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.sharing.SharedEntity.SharePermissions;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.ModuleCompleteKey;
import io.atlassian.fugue.Option;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.WorkPlace;
import org.sluice.workbench.tracker.dashboards.Dashboard;
import org.sluice.workbench.tracker.dashboards.Share;
import org.sluice.workbench.tracker.people.User;

/** What Jira's API refuses of dashboards and their gadgets, in the reader's language, and that nothing is kept of it. */
public class DashboardRefusalsApiTest {
    private static final ModuleCompleteKey LEAD_TIME = new ModuleCompleteKey("org.example.garden", "lead-time");

    @Rule
    public final WorkPlace place = new WorkPlace();

    private WorkingJira jira;
    private PortalPageService dashboards;
    private PortletConfigurationManager gadgets;

    @Before
    public void start() {
        jira = WorkingJira.over(place);
        dashboards = jira.get(PortalPageService.class);
        gadgets = jira.get(PortletConfigurationManager.class);
    }

    @After
    public void logOut() {
        jira.get(JiraAuthenticationContext.class).clearLoggedInUser();
    }

    @Test
    public void shouldAskForAnOwnerBeforeAnythingElse() {
        JiraServiceContext context = context("rita");

        PortalPage made = dashboards.createPortalPage(
                context, PortalPage.name("").owner(null).build(), true);

        assertThat(made).isNull();
        assertThat(context.getErrorCollection().getErrorMessages()).containsExactly("A dashboard needs an owner.");
        assertThat(context.getErrorCollection().getErrors()).isEmpty();
    }

    @Test
    public void shouldAskForANameInEachLanguage() {
        assertThat(nameError("en")).isEqualTo("A dashboard needs a name.");
        assertThat(nameError("da")).isEqualTo("Et dashboard skal have et navn.");
        assertThat(nameError("sv")).isEqualTo("En instrumentpanel måste ha ett namn.");
        assertThat(place.tracker().dashboards().all()).isEmpty();
    }

    @Test
    public void shouldPutAHostileNameIntoTheSentenceAsItIs() {
        dashboards.createPortalPage(context("rita"), privately("<script>{0}</script>"), false);
        JiraServiceContext context = context("rita");

        dashboards.validateForCreate(context, privately("<SCRIPT>{0}</SCRIPT>"));

        assertThat(context.getErrorCollection().getErrors())
                .containsEntry("portalPageName", "Its owner has another dashboard named <SCRIPT>{0}</SCRIPT>.");
    }

    @Test
    public void shouldShareWithTheLoggedInAndWithAnyone() {
        Long loggedIn = made("Team", SharePermissions.AUTHENTICATED);
        Long anyone = made("Wall", SharePermissions.GLOBAL);
        JiraServiceContext stranger = new JiraServiceContextImpl((ApplicationUser) null);

        assertThat(dashboards.getPortalPage(context("olga"), loggedIn).getPermissions())
                .isEqualTo(SharePermissions.AUTHENTICATED);
        assertThat(dashboards.getPortalPage(stranger, anyone).getPermissions().isGlobal())
                .isTrue();
        assertThat(dashboards.getPortalPage(stranger, loggedIn)).isNull();
    }

    @Test
    public void shouldTellTheWidestShareThatItHasAWordFor() {
        Long id = made("Team", SharePermissions.PRIVATE);
        Dashboard before = place.tracker().dashboards().byId(id).orElseThrow();

        share(before, new Share(Share.Type.GROUP, "jira-software-users"));
        assertThat(seen(id).getPermissions().isPrivate()).isTrue();
        share(before, new Share(Share.Type.GROUP, "jira-software-users"), Share.withLoggedIn());
        assertThat(seen(id).getPermissions().isAuthenticated()).isTrue();
        share(before, Share.withLoggedIn(), new Share(Share.Type.ANYONE, ""));
        assertThat(seen(id).getPermissions().isGlobal()).isTrue();
    }

    @Test
    public void shouldNotDeleteTheSystemsOwnNorWhatIsNotThere() {
        long system = place.tracker()
                .dashboards()
                .add("System", "", Optional.empty(), "AA")
                .id();
        JiraServiceContext context = context("admin");

        dashboards.deletePortalPage(context, system);
        dashboards.deletePortalPage(context, 4242L);

        assertThat(context.getErrorCollection().getErrorMessages()).contains("Only its owner may delete a dashboard.");
        assertThat(place.tracker().dashboards().byId(system)).isPresent();
    }

    @Test
    public void shouldRefuseAGadgetOnADashboardThatIsNotThere() {
        assertThatThrownBy(() -> add(4242L, 0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("4242");
    }

    @Test
    public void shouldRefuseAPlaceBeforeTheFirst() {
        Long id = made("Team", SharePermissions.PRIVATE);

        assertThatThrownBy(() -> add(id, -1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> add(id, 0, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(gadgets.getByPortalPage(id)).isEmpty();
    }

    @Test
    public void shouldTellNoModuleOfAGadgetWhoseKeyIsNone() {
        Long id = made("Team", SharePermissions.PRIVATE);
        place.tracker().dashboardItems().add(id, "nonsense", 0, 0, Map.of());

        assertThat(gadgets.getByPortalPage(id))
                .extracting(PortletConfiguration::getCompleteModuleKey)
                .allMatch(key -> !key.isDefined())
                .hasSize(1);
    }

    private String nameError(String language) {
        User reader = new User("reader-" + language, "reader-" + language, "R", "", true, language);
        place.tracker().users().add(reader);
        jira.get(JiraAuthenticationContext.class).setLoggedInUser(jira.user(reader.name()));
        JiraServiceContext context = context(reader.name());
        dashboards.createPortalPage(
                context, PortalPage.name("  ").owner(jira.user("rita")).build(), false);
        return context.getErrorCollection().getErrors().get("portalPageName");
    }

    private void share(Dashboard before, Share... shares) {
        place.tracker()
                .dashboards()
                .update(new Dashboard(
                        before.id(),
                        before.name(),
                        before.description(),
                        before.ownerKey(),
                        before.layout(),
                        List.of(shares)));
    }

    private PortalPage seen(Long id) {
        return dashboards.getPortalPage(context("rita"), id);
    }

    private Long made(String name, SharePermissions shared) {
        PortalPage page = PortalPage.name(name)
                .owner(jira.user("rita"))
                .permissions(shared)
                .build();
        return dashboards.createPortalPage(context("rita"), page, false).getId();
    }

    private PortalPage privately(String name) {
        return PortalPage.name(name).owner(jira.user("rita")).build();
    }

    private void add(Long dashboard, int column, int row) {
        gadgets.addDashBoardItem(dashboard, column, row, Option.none(), Color.color1, Map.of(), Option.some(LEAD_TIME));
    }

    private JiraServiceContext context(String name) {
        return new JiraServiceContextImpl(jira.user(name));
    }
}
