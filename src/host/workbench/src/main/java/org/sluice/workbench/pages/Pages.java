package org.sluice.workbench.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sluice.workbench.pages.account.AccountRoutes;
import org.sluice.workbench.pages.administration.AdminFrame;
import org.sluice.workbench.pages.administration.AdministrationRoutes;
import org.sluice.workbench.pages.administration.fields.FieldRoutes;
import org.sluice.workbench.pages.administration.layouts.LayoutRoutes;
import org.sluice.workbench.pages.administration.people.PeopleRoutes;
import org.sluice.workbench.pages.administration.rights.RightsRoutes;
import org.sluice.workbench.pages.bulk.BulkRoutes;
import org.sluice.workbench.pages.dashboards.DashboardRoutes;
import org.sluice.workbench.pages.filters.FilterRoutes;
import org.sluice.workbench.pages.frame.Assets;
import org.sluice.workbench.pages.frame.Frame;
import org.sluice.workbench.pages.frame.Menus;
import org.sluice.workbench.pages.frame.PageModel;
import org.sluice.workbench.pages.issues.IssueRoutes;
import org.sluice.workbench.pages.mail.MailRoutes;
import org.sluice.workbench.pages.projects.ProjectFragments;
import org.sluice.workbench.pages.projects.ProjectRoutes;
import org.sluice.workbench.pages.projects.ProjectSettingsFrame;
import org.sluice.workbench.pages.route.Access;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Gate;
import org.sluice.workbench.pages.route.Route;
import org.sluice.workbench.pages.route.Routes;
import org.sluice.workbench.pages.work.WorkRoutes;
import org.sluice.workbench.pages.workflows.WorkflowRoutes;
import org.sluice.workbench.pages.workflows.WorkflowScreen;
import org.sluice.workbench.pages.workflows.WorkflowSources;
import org.sluice.workbench.pages.workflows.schemes.SchemeRoutes;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.rights.GlobalPermissions;

/** All pages of the host, wired once; the table of contents of this package. */
public final class Pages {
    /** What the web server hands to {@link #servlet}, besides {@link #ACTIONS}. */
    public static final List<String> PATTERNS = List.of(
            "",
            "/login.jsp",
            "/logout",
            "/browse/*",
            "/projects/*",
            "/issues/*",
            "/plugins/servlet/Wallboard/*",
            "/plugins/servlet/upm/*",
            "/plugins/servlet/project-config/*",
            "/rest/dashboards/1.0/*");

    /** Where pages of the host and actions of plugins live side by side: a plugin's action goes first. */
    public static final String ACTIONS = "/secure/*";

    private final PageParts parts;
    private final Assets assets;
    private final Frame frame;
    private final AdminFrame adminFrame;

    public Pages(PageParts parts) {
        this.parts = parts;
        this.assets = new Assets(parts.version());
        PageModel basis = new PageModel(
                parts.plugins().translations(), parts.sessions(), this::isAdministrator, parts.zone(), assets);
        Menus menus = new Menus(parts.tracker(), parts.plugins().fragments(), basis);
        this.frame = new Frame(parts.templates(), parts.plugins().resources(), basis, menus);
        this.adminFrame = new AdminFrame(frame, parts.plugins().fragments());
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

    /** What the web server shows instead of its own error page. */
    public ErrorServlet errorServlet() {
        return new ErrorServlet(parts.contexts()::of, errors());
    }

    /** What is put around the pages of plugins' actions. */
    public PageDecorator decorator() {
        ProjectSettingsFrame settings = new ProjectSettingsFrame(
                frame, new ProjectFragments(parts.plugins().fragments()));
        return new PluginPageDecorator(frame, parts.tracker(), adminFrame, settings);
    }

    private Gate gate() {
        return new Gate(parts.sessions(), this::isAdministrator);
    }

    private boolean isAdministrator(User user) {
        return parts.tracker().globalPermissions().has(Optional.of(user), GlobalPermissions.ADMINISTER);
    }

    /** The whole route table. */
    public List<Route> routes() {
        List<Route> all = new ArrayList<>();
        all.add(Route.get("/", Access.ANYONE, visit -> Answer.redirect("/secure/Dashboard.jspa")));
        all.addAll(AccountRoutes.of(frame, parts.tracker(), parts.accounts(), parts.sessions()));
        all.addAll(DashboardRoutes.of(frame, parts.tracker(), parts.plugins().dashboardItems()));
        all.addAll(WorkRoutes.of(frame, parts.operations()));
        all.addAll(BulkRoutes.of(frame, parts.operations(), parts.search()));
        all.addAll(FilterRoutes.of(frame, parts.tracker()));
        all.addAll(IssueRoutes.of(
                frame, parts.operations(), parts.search(), parts.plugins().fragments()));
        all.addAll(ProjectRoutes.of(
                frame, parts.tracker(), parts.search(), parts.plugins().fragments()));
        all.addAll(FieldRoutes.of(adminFrame, parts.tracker()));
        all.addAll(LayoutRoutes.of(adminFrame, parts.tracker()));
        all.addAll(RightsRoutes.of(adminFrame, parts.tracker()));
        all.addAll(PeopleRoutes.of(adminFrame, parts.tracker(), parts.sessions(), parts.anonymizations()));
        all.addAll(AdministrationRoutes.of(
                adminFrame,
                parts.operations(),
                parts.plugins().translations(),
                parts.installed(),
                parts.clock(),
                parts.version()));
        all.addAll(MailRoutes.of(frame, adminFrame, parts.tracker(), parts.mail()));
        all.addAll(workflows());
        return all;
    }

    private List<Route> workflows() {
        WorkflowSources sources = parts.workflows();
        WorkflowScreen screen = WorkflowScreen.over(frame, adminFrame, parts.tracker(), sources, parts.clock());
        List<Route> all = new ArrayList<>(
                WorkflowRoutes.of(screen, sources, parts.plugins().translations()));
        all.addAll(SchemeRoutes.of(screen, sources.migration()));
        return all;
    }
}
