package org.sluice.workbench.jira.dashboard;

import com.atlassian.gadgets.dashboard.Layout;
import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.bc.portal.PortalPageService;
import com.atlassian.jira.portal.PortalPage;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.sharing.SharedEntity.SharePermissions;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sluice.workbench.jira.user.JiraUser;
import org.sluice.workbench.texts.Sentence;
import org.sluice.workbench.tracker.dashboards.Dashboard;
import org.sluice.workbench.tracker.dashboards.DashboardSharing;
import org.sluice.workbench.tracker.dashboards.Dashboards;
import org.sluice.workbench.tracker.dashboards.Share;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.rights.GlobalPermissions;

/** Makes and removes dashboards. Refusals go to the caller's error collection, as in Jira, and nothing is done. */
public final class JiraDashboards implements PortalPageService {
    private static final String SHARE = "CREATE_SHARED_OBJECTS";
    private final Dashboards dashboards;
    private final DashboardSharing sharing;
    private final GlobalPermissions permissions;
    private final UserManager users;
    private final JiraAuthenticationContext reader;

    public JiraDashboards(
            Dashboards dashboards,
            DashboardSharing sharing,
            GlobalPermissions permissions,
            UserManager users,
            JiraAuthenticationContext reader) {
        this.dashboards = dashboards;
        this.sharing = sharing;
        this.permissions = permissions;
        this.users = users;
        this.reader = reader;
    }

    @Override
    public boolean validateForCreate(JiraServiceContext context, PortalPage page) {
        Optional<User> owner = JiraUser.tracked(page.getOwner());
        if (owner.isEmpty()) {
            context.getErrorCollection().addErrorMessage(said("dashboard.owner.missing"));
            return false;
        }
        if (page.getName() == null || page.getName().isBlank()) {
            context.getErrorCollection().addError("portalPageName", said("dashboard.name.missing"));
        } else if (isTaken(owner.get(), page.getName())) {
            context.getErrorCollection().addError("portalPageName", said("dashboard.name.taken", page.getName()));
        }
        if (!page.getPermissions().isPrivate() && !permissions.has(owner, SHARE)) {
            context.getErrorCollection().addError("shares", said("dashboard.sharing.refused"));
        }
        return !context.getErrorCollection().hasAnyErrors();
    }

    @Override
    public PortalPage createPortalPage(JiraServiceContext context, PortalPage page, boolean isFavourite) {
        if (!validateForCreate(context, page)) {
            return null;
        }
        String owner = page.getOwner().getKey();
        String description = page.getDescription() == null ? "" : page.getDescription();
        Dashboard made = dashboards.add(
                page.getName(),
                description,
                Optional.of(owner),
                page.getLayout().name());
        Dashboard shared = new Dashboard(
                made.id(),
                made.name(),
                made.description(),
                made.ownerKey(),
                made.layout(),
                shares(page.getPermissions()));
        dashboards.update(shared);
        if (isFavourite) {
            dashboards.addFavourite(made.id(), owner);
        }
        return page(shared);
    }

    @Override
    public Collection<PortalPage> getOwnedPortalPages(ApplicationUser owner) {
        return dashboards.ownedBy(owner.getKey()).stream().map(this::page).toList();
    }

    @Override
    public PortalPage getPortalPage(JiraServiceContext context, Long id) {
        Optional<User> asking = JiraUser.tracked(context.getLoggedInApplicationUser());
        Optional<Dashboard> found = dashboards.byId(id).filter(dashboard -> sharing.sees(asking, dashboard));
        if (found.isEmpty()) {
            context.getErrorCollection().addErrorMessage(said("dashboard.unknown"));
        }
        return found.map(this::page).orElse(null);
    }

    @Override
    public boolean validateForDelete(JiraServiceContext context, Long id) {
        Optional<User> asking = JiraUser.tracked(context.getLoggedInApplicationUser());
        boolean own = dashboards
                .byId(id)
                .filter(dashboard -> sharing.owns(asking, dashboard))
                .isPresent();
        if (!own) {
            context.getErrorCollection().addErrorMessage(said("dashboard.delete.refused"));
        }
        return own;
    }

    @Override
    public void deletePortalPage(JiraServiceContext context, Long id) {
        if (validateForDelete(context, id)) {
            dashboards.remove(id);
        }
    }

    private String said(String key, Object... arguments) {
        return Sentence.of(key, arguments).in(reader.getLocale());
    }

    private boolean isTaken(User owner, String name) {
        return dashboards.ownedBy(owner.key()).stream()
                .anyMatch(dashboard -> dashboard.name().equalsIgnoreCase(name));
    }

    private PortalPage page(Dashboard dashboard) {
        ApplicationUser owner =
                users.getUserByKeyEvenWhenUnknown(dashboard.ownerKey().orElse(null));
        return PortalPage.name(dashboard.name())
                .id(dashboard.id())
                .description(dashboard.description())
                .owner(owner)
                .layout(Layout.valueOf(dashboard.layout()))
                .permissions(permissions(dashboard.shares()))
                .build();
    }

    private static List<Share> shares(SharePermissions shared) {
        if (shared.isPrivate()) {
            return List.of();
        }
        return List.of(shared.isGlobal() ? new Share(Share.Type.ANYONE, "") : Share.withLoggedIn());
    }

    /** Shares with groups, projects or persons have no name in the slice: the widest of the three that is true is told. */
    private static SharePermissions permissions(List<Share> shares) {
        if (shares.stream().anyMatch(share -> share.type() == Share.Type.ANYONE)) {
            return SharePermissions.GLOBAL;
        }
        return shares.stream().anyMatch(share -> share.type() == Share.Type.LOGGED_IN)
                ? SharePermissions.AUTHENTICATED
                : SharePermissions.PRIVATE;
    }
}
