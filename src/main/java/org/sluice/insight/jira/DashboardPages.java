package org.sluice.insight.jira;

import com.atlassian.gadgets.dashboard.Color;
import com.atlassian.gadgets.dashboard.Layout;
import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.bc.JiraServiceContextImpl;
import com.atlassian.jira.bc.portal.PortalPageService;
import com.atlassian.jira.portal.PortalPage;
import com.atlassian.jira.portal.PortletConfigurationManager;
import com.atlassian.jira.sharing.SharedEntity.SharePermissions;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.ModuleCompleteKey;
import io.atlassian.fugue.Option;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sluice.insight.domain.Made;
import org.sluice.platform.Host;
import org.sluice.platform.HostParts;
import org.sluice.platform.Refusal;

/**
 * The one place that knows Jira's types for dashboards. A dashboard that Sluice made is told from one of the same name that a
 * person made by how its description begins.
 */
final class DashboardPages {

    private static final String PLUGIN = "org.sluice.jira";
    private static final String OURS = "Sluice: ";
    private static final List<String> GADGETS = List.of("lead-time-item", "open-work-item");

    private final PortalPageService pages;
    private final HostParts parts;
    private final UserManager users;
    private final Host host;

    private DashboardPages(PortalPageService pages, HostParts parts, UserManager users, Host host) {
        this.pages = pages;
        this.parts = parts;
        this.users = users;
        this.host = host;
    }

    /** The dashboards of this Jira, none when it has no service for them. */
    static Optional<DashboardPages> in(HostParts parts, UserManager users, Host host) {
        return parts.find(PortalPageService.class).map(pages -> new DashboardPages(pages, parts, users, host));
    }

    Set<String> names(String owner) {
        return owned(owner).stream().map(PortalPage::getName).collect(Collectors.toSet());
    }

    Made make(Made planned, String projectKey) {
        JiraServiceContext context = context();
        PortalPage wanted = PortalPage.name(planned.name())
                .description(OURS + projectKey)
                .owner(context.getLoggedInApplicationUser())
                .permissions(SharePermissions.PRIVATE)
                .layout(Layout.AA)
                .build();
        if (pages.validateForCreate(context, wanted)) {
            PortalPage page = pages.createPortalPage(context, wanted, true);
            refuseErrors(context);
            return planned.as(page.getId().toString());
        }
        refuseErrors(context);
        throw new IllegalStateException(
                "Jira has something against the dashboard " + planned + " and does not say what");
    }

    Optional<Made> find(Made dashboard) {
        return owned(dashboard.owner()).stream()
                .filter(page ->
                        dashboard.id().map(page.getId().toString()::equals).orElseGet(() -> isPlanned(page, dashboard)))
                .findFirst()
                .map(page -> dashboard.as(page.getId().toString()));
    }

    boolean remove(Made dashboard) {
        if (find(dashboard).isEmpty()) {
            return true;
        }
        Long id = dashboard.id().map(Long::valueOf).orElseThrow();
        JiraServiceContext context = context();
        if (pages.validateForDelete(context, id)) {
            pages.deletePortalPage(context, id);
        }
        refuseErrors(context);
        return find(dashboard).isEmpty();
    }

    /** Jira's way of putting gadgets on a dashboard is no public API. */
    boolean furnish(Made dashboard, String projectKey) {
        Optional<PortletConfigurationManager> manager = parts.find(PortletConfigurationManager.class);
        Long page = dashboard.id().map(Long::valueOf).orElseThrow();
        manager.ifPresent(gadgets -> add(gadgets, page, projectKey));
        return manager.isPresent();
    }

    /** Only on an empty dashboard: of one with something on it, its owner may have taken a gadget off on purpose. */
    private static void add(PortletConfigurationManager gadgets, Long page, String projectKey) {
        if (!gadgets.getByPortalPage(page).isEmpty()) {
            return;
        }
        for (int column = 0; column < GADGETS.size(); column++) {
            ModuleCompleteKey gadget = new ModuleCompleteKey(PLUGIN, GADGETS.get(column));
            gadgets.addDashBoardItem(
                    page, column, 0, Option.none(), Color.color1, preferences(projectKey), Option.some(gadget));
        }
    }

    private static Map<String, String> preferences(String projectKey) {
        return Map.of(
                "isConfigured", "true",
                "project", projectKey,
                "stream", "all",
                "window", "52",
                "from", "",
                "to", "",
                "refresh", "60");
    }

    /** Asked by the owner's key, so that it is known also of people who have left. */
    private Collection<PortalPage> owned(String owner) {
        return pages.getOwnedPortalPages(users.getUserByKeyEvenWhenUnknown(owner));
    }

    private static boolean isPlanned(PortalPage page, Made planned) {
        return page.getName().equals(planned.name())
                && Optional.ofNullable(page.getDescription()).orElse("").startsWith(OURS);
    }

    private JiraServiceContext context() {
        return new JiraServiceContextImpl(host.caller());
    }

    private static void refuseErrors(JiraServiceContext context) {
        if (context.getErrorCollection().hasAnyErrors()) {
            throw Refusal.conflict(
                    "sluice.error.dashboard",
                    String.join(" ", context.getErrorCollection().getErrorMessages())
                            + String.join(
                                    " ",
                                    context.getErrorCollection().getErrors().values()));
        }
    }
}
