package org.sluice.workbench.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sluice.workbench.pages.account.AccountRoutes;
import org.sluice.workbench.pages.dashboards.DashboardRoutes;
import org.sluice.workbench.pages.frame.Assets;
import org.sluice.workbench.pages.frame.Frame;
import org.sluice.workbench.pages.frame.Menus;
import org.sluice.workbench.pages.frame.PageModel;
import org.sluice.workbench.pages.route.Access;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Gate;
import org.sluice.workbench.pages.route.Route;
import org.sluice.workbench.pages.route.Routes;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.rights.GlobalPermissions;

/** All pages of the host, wired once; the table of contents of this package. */
public final class Pages {
    /** What the web server hands to {@link #servlet}; whatever is longer and a plugin's goes to the plugin. */
    public static final List<String> PATTERNS = List.of(
            "",
            "/login.jsp",
            "/logout",
            "/secure/*",
            "/browse/*",
            "/projects/*",
            "/issues/*",
            "/plugins/servlet/Wallboard/*",
            "/plugins/servlet/upm",
            "/plugins/servlet/project-config/*",
            "/rest/dashboards/1.0/*");

    private final PageParts parts;
    private final Assets assets;
    private final Frame frame;

    public Pages(PageParts parts) {
        this.parts = parts;
        this.assets = new Assets(parts.version());
        PageModel basis = new PageModel(
                parts.plugins().translations(), parts.sessions(), this::isAdministrator, parts.zone(), assets);
        Menus menus = new Menus(parts.tracker(), parts.plugins().fragments(), basis);
        this.frame = new Frame(parts.templates(), parts.plugins().resources(), basis, menus);
    }

    public PagesServlet servlet() {
        return new PagesServlet(parts.contexts()::of, new Routes(routes()), gate(), errors());
    }

    /** Serves what lies below {@link Assets#PATH}. */
    public AssetsServlet assets() {
        return new AssetsServlet(assets);
    }

    public ErrorPages errors() {
        return new ErrorPages(frame);
    }

    private Gate gate() {
        return new Gate(parts.sessions(), this::isAdministrator);
    }

    private boolean isAdministrator(User user) {
        return parts.tracker().globalPermissions().has(Optional.of(user), GlobalPermissions.ADMINISTER);
    }

    private List<Route> routes() {
        List<Route> all = new ArrayList<>();
        all.add(Route.get("/", Access.ANYONE, visit -> Answer.redirect("/secure/Dashboard.jspa")));
        all.addAll(AccountRoutes.of(frame, parts.tracker(), parts.accounts(), parts.sessions()));
        all.addAll(DashboardRoutes.of(frame, parts.tracker(), parts.plugins().dashboardItems()));
        return all;
    }
}
