package org.sluice.insight.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.bc.portal.PortalPageService;
import com.atlassian.jira.portal.PortalPage;
import com.atlassian.jira.portal.PortletConfigurationManager;
import com.atlassian.plugin.ModuleCompleteKey;
import io.atlassian.fugue.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.Test;
import org.sluice.insight.domain.Made;
import org.sluice.platform.Refusal;
import org.sluice.testing.FakeJira;
import org.sluice.testing.Stub;

/** Tests {@link JiraDashboards}. */
public class JiraDashboardsTest {

    private final Map<Long, PortalPage> pages = new HashMap<>();
    private final List<String> gadgets = new ArrayList<>();
    private boolean allowed = true;
    private Function<Object[], @Nullable Object> adding = this::add;

    @Test
    public void shouldMakeADashboardOfTheCallerWithTheFirstGadgets() {
        Made made = dashboards().make("SUP", "IT support", "da");

        assertThat(made).isEqualTo(new Made(Made.DASHBOARD, "da sluice.setup.dashboard.name IT support", "1"));
        assertThat(pages.get(1L)).satisfies(page -> {
            assertThat(page.getOwner().getKey()).isEqualTo("ada");
            assertThat(page.getPermissions().isPrivate()).isTrue();
        });
        assertThat(gadgets)
                .containsExactly(
                        "org.sluice.jira:lead-time-item in column 0 for SUP",
                        "org.sluice.jira:open-work-item in column 1 for SUP");
    }

    @Test
    public void shouldMakeTheDashboardWhereGadgetsGoThereAnotherWay() {
        adding = arguments -> {
            throw new NoSuchMethodError("addDashBoardItem");
        };

        Made made = dashboards().make("SUP", "IT support", "en");

        assertThat(made.id()).isEqualTo("1");
        assertThat(pages).hasSize(1);
        assertThat(gadgets).isEmpty();
    }

    @Test
    public void shouldPassOnWhatJiraHasAgainstIt() {
        allowed = false;

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> dashboards().make("SUP", "IT support", "en"));

        assertThat(refusal.status()).isEqualTo(409);
        assertThat(refusal.arguments().toString()).contains("not yours");
        assertThat(gadgets).isEmpty();
    }

    @Test
    public void shouldRemoveADashboardThatIsStillThere() {
        JiraDashboards dashboards = dashboards();
        dashboards.make("SUP", "IT support", "en");

        dashboards.remove("1");
        dashboards.remove("1");

        assertThat(dashboards.exists("1")).isFalse();
        assertThat(pages).isEmpty();
    }

    private JiraDashboards dashboards() {
        FakeJira jira = new FakeJira().loggedIn("ada");
        PortalPageService service = Stub.of(PortalPageService.class)
                .answers("validateForCreate", arguments -> check(arguments[0]))
                .answers("validateForDelete", arguments -> check(arguments[0]))
                .answers("createPortalPage", arguments -> create((PortalPage) arguments[1]))
                .answers("getPortalPage", arguments -> pages.get((Long) arguments[1]))
                .answers("deletePortalPage", arguments -> pages.remove((Long) arguments[1]))
                .make();
        PortletConfigurationManager manager = Stub.of(PortletConfigurationManager.class)
                .answers("addDashBoardItem", adding)
                .make();
        return new JiraDashboards(service, manager, jira.texts(), jira.host());
    }

    private boolean check(Object context) {
        if (!allowed) {
            ((JiraServiceContext) context).getErrorCollection().addErrorMessage("not yours");
        }
        return allowed;
    }

    private PortalPage create(PortalPage wanted) {
        long id = pages.size() + 1L;
        PortalPage page = PortalPage.name(wanted.getName())
                .id(id)
                .owner(wanted.getOwner())
                .layout(wanted.getLayout())
                .build();
        pages.put(id, page);
        return page;
    }

    private @Nullable Object add(Object[] arguments) {
        ModuleCompleteKey key = (ModuleCompleteKey) ((Option<?>) arguments[6]).getOrNull();
        Map<?, ?> preferences = (Map<?, ?>) arguments[5];
        gadgets.add(key.getCompleteKey() + " in column " + arguments[1] + " for " + preferences.get("project"));
        return null;
    }
}
