package org.sluice.workbench.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.gadgets.dashboard.Color;
import com.atlassian.gadgets.dashboard.Layout;
import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.bc.JiraServiceContextImpl;
import com.atlassian.jira.bc.portal.PortalPageService;
import com.atlassian.jira.portal.PortalPage;
import com.atlassian.jira.portal.PortletConfiguration;
import com.atlassian.jira.portal.PortletConfigurationManager;
import com.atlassian.jira.sharing.SharedEntity.SharePermissions;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.ModuleCompleteKey;
import io.atlassian.fugue.Option;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.tracker.dashboards.DashboardItem;
import org.sluice.workbench.tracker.people.User;

/** Making, sharing and filling dashboards through Jira's API. */
public class JiraDashboardsTest {
    private static final ModuleCompleteKey LEAD_TIME = new ModuleCompleteKey("org.example.garden", "lead-time");

    @Rule
    public final ImportedTracker home = new ImportedTracker();

    @Test
    public void shouldMakeASharedDashboardThatItsOwnerLikes() {
        JiraServiceContext context = context("admin");

        PortalPage made = dashboards().createPortalPage(context, page("Support", "admin"), true);

        assertThat(context.getErrorCollection().hasAnyErrors()).isFalse();
        PortalPage read = dashboards().getPortalPage(context("admin"), made.getId());
        assertThat(read.getName()).isEqualTo("Support");
        assertThat(read.getLayout()).isEqualTo(Layout.AA);
        assertThat(read.getOwner().getName()).isEqualTo("admin");
        assertThat(read.getPermissions().isAuthenticated()).isTrue();
        assertThat(home.tracker().dashboards().favouritesOf(user("admin").getKey()))
                .hasSize(1);
    }

    @Test
    public void shouldRefuseASecondDashboardOfTheSameName() {
        dashboards().createPortalPage(context("admin"), page("Support", "admin"), false);
        JiraServiceContext context = context("admin");

        PortalPage second = dashboards().createPortalPage(context, page("support", "admin"), false);

        assertThat(second).isNull();
        assertThat(context.getErrorCollection().getErrors()).containsKey("portalPageName");
    }

    @Test
    public void shouldRefuseToShareForSomebodyWhoMayNot() {
        add("maja");
        JiraServiceContext context = context("maja");

        assertThat(dashboards().validateForCreate(context, page("Support", "maja")))
                .isFalse();
        assertThat(context.getErrorCollection().getErrors()).containsKey("shares");
    }

    @Test
    public void shouldHideADashboardThatIsNotShared() {
        add("maja");
        PortalPage secret = PortalPage.name("Mine").owner(user("admin")).build();
        Long id = dashboards().createPortalPage(context("admin"), secret, false).getId();
        JiraServiceContext other = context("maja");

        assertThat(dashboards().getPortalPage(other, id)).isNull();
        assertThat(other.getErrorCollection().hasAnyErrors()).isTrue();
    }

    @Test
    public void shouldListTheDashboardsOfAnOwnerAlsoThoseThatAreNotShared() {
        add("maja");
        dashboards()
                .createPortalPage(
                        context("admin"),
                        PortalPage.name("Mine").owner(user("admin")).build(),
                        false);

        assertThat(dashboards().getOwnedPortalPages(user("admin")))
                .extracting(PortalPage::getName)
                .contains("Mine");
        assertThat(dashboards().getOwnedPortalPages(user("maja"))).isEmpty();
    }

    @Test
    public void shouldLetOnlyTheOwnerDelete() {
        add("maja");
        Long id = dashboards()
                .createPortalPage(context("admin"), page("Support", "admin"), false)
                .getId();

        dashboards().deletePortalPage(context("maja"), id);
        assertThat(home.tracker().dashboards().byId(id)).isPresent();

        dashboards().deletePortalPage(context("admin"), id);
        assertThat(home.tracker().dashboards().byId(id)).isEmpty();
    }

    @Test
    public void shouldPutAnItemInItsPlaceWithItsPreferences() {
        Long id = made();

        PortletConfiguration item = gadgets()
                .addDashBoardItem(
                        id, 1, 0, Option.none(), Color.color3, Map.of("project", "SUP"), Option.some(LEAD_TIME));

        DashboardItem stored =
                home.tracker().dashboardItems().byId(item.getId()).orElseThrow();
        assertThat(stored.column()).isEqualTo(1);
        assertThat(stored.color()).isEqualTo("color3");
        assertThat(stored.preferences()).containsEntry("project", "SUP");
        List<PortletConfiguration> read = gadgets().getByPortalPage(id);
        assertThat(read).hasSize(1);
        assertThat(read.get(0).getCompleteModuleKey().getOrNull().getCompleteKey())
                .isEqualTo("org.example.garden:lead-time");
    }

    @Test
    public void shouldRefuseAColumnThatTheLayoutLacks() {
        Long id = made();

        assertThatThrownBy(() -> gadgets()
                        .addDashBoardItem(id, 2, 0, Option.none(), Color.color1, Map.of(), Option.some(LEAD_TIME)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("column 2");
    }

    @Test
    public void shouldRefuseAGadgetOfTheOldKind() {
        Long id = made();

        assertThatThrownBy(() -> gadgets()
                        .addDashBoardItem(
                                id,
                                0,
                                0,
                                Option.some(URI.create("rest/gadgets/1.0/g/old.xml")),
                                Color.color1,
                                Map.of(),
                                Option.none()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Long made() {
        return dashboards()
                .createPortalPage(context("admin"), page("Support", "admin"), false)
                .getId();
    }

    private PortalPage page(String name, String owner) {
        return PortalPage.name(name)
                .description("What the team looks at")
                .owner(user(owner))
                .layout(Layout.AA)
                .permissions(SharePermissions.AUTHENTICATED)
                .build();
    }

    private void add(String name) {
        home.tracker().users().add(new User(name, name, name, "", true, "en"));
    }

    private PortalPageService dashboards() {
        return JiraOver.of(home).get(PortalPageService.class);
    }

    private PortletConfigurationManager gadgets() {
        return JiraOver.of(home).get(PortletConfigurationManager.class);
    }

    private JiraServiceContext context(String name) {
        return new JiraServiceContextImpl(user(name));
    }

    private ApplicationUser user(String name) {
        return JiraOver.of(home).get(UserManager.class).getUserByName(name);
    }
}
