package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.fields.FieldType;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.rights.Grant;
import org.sluice.workbench.tracker.rights.Holder;
import org.sluice.workbench.tracker.rights.HolderType;
import org.sluice.workbench.tracker.rights.SecurityLevel;

/** An administrator says who may do what: by permission schemes, security levels and project roles. */
public class RightsPagesTest {
    private static final String ROLE = "10002";

    @Rule
    public final PagesHost host = new PagesHost();

    private Browser admin;

    @Before
    public void open() {
        admin = host.admin().withWebSudo("admin");
        host.user("carla");
    }

    @Test
    public void shouldGrantToEachKindOfHolderAndTakeItBack() {
        String field = host.tracker().fields().add("Doctor", "", FieldType.USER).fieldId();
        for (String holder : List.of(
                "group:jira-administrators",
                "projectRole:" + ROLE,
                "applicationRole:",
                "reporter:",
                "assignee:",
                "projectLead:",
                "userCustomField:" + field,
                "anyone:",
                "user")) {
            grant(holder, "carla");
            grant(holder, "carla");
        }

        assertThat(grants())
                .extracting(grant -> grant.holder().type())
                .containsExactlyInAnyOrder(
                        HolderType.GROUP,
                        HolderType.PROJECT_ROLE,
                        HolderType.APPLICATION_ROLE,
                        HolderType.REPORTER,
                        HolderType.ASSIGNEE,
                        HolderType.PROJECT_LEAD,
                        HolderType.USER_FIELD,
                        HolderType.ANYONE,
                        HolderType.USER);
        Document page = admin.page("/secure/admin/EditPermissions!default.jspa?schemeId=0");
        assertThat(page.select("#grants tr:has(td:containsOwn(Manage watchers)) bdi")
                        .eachText())
                .contains("Group: jira-administrators", "User custom field: Doctor", "User: carla", "Anyone");
        grants().forEach(grant ->
                post("admin/DeletePermission.jspa", Map.of("schemeId", "0", "grantId", "" + grant.id())));
        assertThat(grants()).isEmpty();
    }

    @Test
    public void shouldSayWhatIsMissingInAGrant() {
        assertThat(fault(post("admin/AddPermission.jspa", Map.of("schemeId", "0", "holder", "anyone:"))))
                .isEqualTo("Choose a permission.");
        assertThat(fault(grant("user", "nobody"))).contains("nobody");
        assertThat(grant("group:nonsense", "").statusCode()).isEqualTo(404);
        assertThat(post("admin/DeletePermission.jspa", Map.of("schemeId", "0", "grantId", "77"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    public void shouldMakeAPermissionSchemeAndLetAProjectFollowIt() {
        Project project = project();
        HttpResponse<String> made = post("admin/AddPermissionScheme.jspa", Map.of("name", "Closed <b>"));
        String id = made.uri().getQuery().replace("schemeId=", "");

        post("admin/SelectProjectPermissionScheme.jspa", Map.of("schemeId", id, "pid", "" + project.id()));

        assertThat(project().permissionSchemeId()).isEqualTo(Long.parseLong(id));
        assertThat(Jsoup.parse(admin.get("/secure/admin/EditPermissions!default.jspa?schemeId=" + id)
                                .body())
                        .select("#using li")
                        .eachText())
                .containsExactly(project.name());
        assertThat(fault(post("admin/AddPermissionScheme.jspa", Map.of("name", "Closed <b>"))))
                .contains("is there already");
        assertThat(admin.page("/secure/admin/ViewPermissionSchemes.jspa")
                        .select("#permission-schemes strong")
                        .eachText())
                .contains("Closed <b>");
    }

    @Test
    public void shouldHideIssuesByALevelAndSayWhoSeesThem() {
        Project project = project();
        String scheme = post("admin/AddIssueSecurityScheme.jspa", Map.of("name", "Secret"))
                .uri()
                .getQuery()
                .replace("schemeId=", "");
        post("admin/AddIssueSecurityLevel.jspa", Map.of("schemeId", scheme, "name", "Staff"));
        SecurityLevel level = host.tracker().levels().all().iterator().next();
        Map<String, String> admitted =
                Map.of("schemeId", scheme, "levelId", "" + level.id(), "holder", "user", "username", "carla");
        post("admin/AddIssueSecurity.jspa", admitted);
        post("admin/SelectProjectSecurityScheme.jspa", Map.of("schemeId", scheme, "pid", "" + project.id()));

        assertThat(project().securitySchemeId()).contains(Long.parseLong(scheme));
        assertThat(host.tracker().levels().byId(level.id()).orElseThrow().holders())
                .containsExactly(new Holder(HolderType.USER, "carla"));
        assertThat(admin.page("/secure/admin/EditIssueSecurities!default.jspa?schemeId=" + scheme)
                        .select(".security-level bdi")
                        .eachText())
                .contains("Staff", "User: carla");
        post(
                "admin/DeleteIssueSecurity.jspa",
                Map.of("schemeId", scheme, "levelId", "" + level.id(), "holder", "user:carla"));
        assertThat(host.tracker().levels().byId(level.id()).orElseThrow().holders())
                .isEmpty();
    }

    @Test
    public void shouldKeepALevelAtWhichIssuesStand() {
        Project project = project();
        long scheme = host.tracker().levels().addScheme("Secret");
        SecurityLevel level = host.tracker().levels().add(scheme, "Staff", List.of());
        long other = host.tracker().levels().addScheme("Other");
        host.tracker().projects().useSecurityScheme(project, scheme);
        long issue = host.tracker()
                .issues()
                .byKey(project.key() + "-1")
                .orElseThrow()
                .id();
        host.tracker().levels().put(issue, Optional.of(level.id()));
        Map<String, String> gone = Map.of("schemeId", "" + scheme, "levelId", "" + level.id());

        assertThat(fault(post("admin/DeleteIssueSecurityLevel.jspa", gone))).contains("Staff stays");
        assertThat(fault(post(
                        "admin/SelectProjectSecurityScheme.jspa",
                        Map.of("schemeId", "" + other, "pid", "" + project.id()))))
                .contains("keeps its scheme");
        host.tracker().levels().put(issue, Optional.empty());
        post("admin/DeleteIssueSecurityLevel.jspa", gone);
        assertThat(host.tracker().levels().all()).isEmpty();
    }

    @Test
    public void shouldSayWhoPlaysARoleInAProject() {
        Project project = project();
        post("project/AddProjectRole.jspa", Map.of("name", "Duty", "description", "On call"));
        actor("Add", "user", "carla");
        actor("Add", "group", "jira-administrators");

        Document page = admin.page("/secure/project/ViewProjectRoles.jspa?pid=" + project.id());
        assertThat(page.select(".project-role h3").eachText()).containsExactly("Administrators", "Duty");
        assertThat(page.select(".project-role").first().select("form bdi").eachText())
                .contains("carla", "jira-administrators");
        assertThat(fault(actor("Add", "user", "nobody"))).contains("nobody");
        assertThat(fault(actor("Add", "group", "nobody"))).contains("nobody");
        assertThat(fault(post("project/AddProjectRole.jspa", Map.of("name", "duty"))))
                .contains("already");
        actor("Delete", "user", "carla");
        actor("Delete", "group", "jira-administrators");
        assertThat(host.tracker().roles().actorsOf(project, Long.parseLong(ROLE)))
                .isEmpty();
    }

    @Test
    public void shouldBeClosedWithoutRightPasswordOrToken() {
        for (String path : List.of(
                "/secure/admin/ViewPermissionSchemes.jspa",
                "/secure/admin/ViewIssueSecuritySchemes.jspa",
                "/secure/project/ViewProjectRoles.jspa")) {
            assertThat(host.admin().get(path).uri().getPath()).contains("WebSudoAuthenticate");
            assertThat(host.stranger().loggedInAs("carla").get(path).statusCode())
                    .isEqualTo(403);
        }
        assertThat(admin.postWithoutToken("/secure/admin/AddPermission.jspa", Map.of("schemeId", "0"))
                        .statusCode())
                .isEqualTo(403);
    }

    private HttpResponse<String> grant(String holder, String user) {
        return post(
                "admin/AddPermission.jspa",
                Map.of("schemeId", "0", "permissions", "MANAGE_WATCHERS", "holder", holder, "username", user));
    }

    private List<Grant> grants() {
        return host.tracker().schemes().grantsOf(0).stream()
                .filter(grant -> grant.permissionKey().equals("MANAGE_WATCHERS"))
                .toList();
    }

    private HttpResponse<String> actor(String what, String kind, String actor) {
        return post(
                "project/" + what + "ProjectRoleActor.jspa",
                Map.of("pid", "" + project().id(), "roleId", ROLE, "kind", kind, "actor", actor));
    }

    private HttpResponse<String> post(String action, Map<String, String> form) {
        return admin.post("/secure/" + action, form);
    }

    private Project project() {
        if (host.tracker().projects().all().isEmpty()) {
            Sample.in(host);
        }
        return host.tracker().projects().all().iterator().next();
    }

    private static String fault(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("#main .aui-message-error").text();
    }
}
