package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.rights.Grant;
import org.sluice.workbench.tracker.rights.Holder;
import org.sluice.workbench.tracker.rights.HolderType;
import org.sluice.workbench.tracker.rights.SecurityLevel;

/** Permissions and levels that are given twice, taken from the wrong scheme, or given to somebody who is not there. */
public class RightsEdgesTest {
    @Rule
    public final PagesHost host = new PagesHost();

    private Browser admin;
    private Project project;

    @Before
    public void open() {
        admin = host.admin().withWebSudo("admin");
        project = Sample.in(host);
    }

    @Test
    public void shouldNotTakeAGrantFromAnotherScheme() {
        long other = host.tracker().schemes().add("Other", "").id();
        Grant grant = host.tracker().schemes().grantsOf(0).get(0);

        HttpResponse<String> answer =
                post("admin/DeletePermission.jspa", Map.of("schemeId", "" + other, "grantId", "" + grant.id()));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(host.tracker().schemes().grantsOf(0)).contains(grant);
    }

    @Test
    public void shouldGrantOnlyPermissionsThatThereAre() {
        long scheme = host.tracker().schemes().add("Other", "").id();
        Map<String, String> form = Map.of("schemeId", "" + scheme, "permissions", "FLY", "holder", "anyone:");

        assertThat(fault(post("admin/AddPermission.jspa", form))).isEqualTo("Choose a permission.");
        assertThat(host.tracker().schemes().grantsOf(scheme)).isEmpty();
    }

    @Test
    public void shouldLetAProjectFollowAnotherSchemeAtOnce() {
        host.user("carla");
        Browser carla = host.stranger().loggedInAs("carla");
        assertThat(carla.get("/browse/DEMO-1").statusCode()).isEqualTo(200);
        long closed = host.tracker().schemes().add("Closed", "").id();
        Map<String, String> form = Map.of("schemeId", "" + closed, "pid", "" + project.id());

        post("admin/SelectProjectPermissionScheme.jspa", form);
        post("admin/SelectProjectPermissionScheme.jspa", form);

        assertThat(carla.get("/browse/DEMO-1").statusCode()).isNotEqualTo(200);
        Document page = admin.page("/secure/admin/EditPermissions!default.jspa?schemeId=" + closed);
        assertThat(page.select("#using li")).hasSize(1);
        assertThat(page.select("#use-project option")).isEmpty();
    }

    @Test
    public void shouldNotReachALevelThroughAnotherScheme() {
        SecurityLevel staff = level("Secret", "Staff");
        long other = host.tracker().levels().addScheme("Other");
        Map<String, String> form =
                Map.of("schemeId", "" + other, "levelId", "" + staff.id(), "holder", "reporter:", "username", "");
        for (String action : List.of("AddIssueSecurity", "DeleteIssueSecurity", "DeleteIssueSecurityLevel")) {
            assertThat(post("admin/" + action + ".jspa", form).statusCode())
                    .as(action)
                    .isEqualTo(404);
        }

        assertThat(host.tracker().levels().byId(staff.id())).contains(staff);
    }

    @Test
    public void shouldAdmitSomebodyToALevelOnceAndNobodyWhoIsNotThere() {
        SecurityLevel staff = level("Secret", "Staff");
        Map<String, String> form = new HashMap<>(
                Map.of("schemeId", "" + staff.schemeId(), "levelId", "" + staff.id(), "holder", "reporter:"));

        post("admin/AddIssueSecurity.jspa", form);
        post("admin/AddIssueSecurity.jspa", form);
        form.putAll(Map.of("holder", "user", "username", "<b>nobody"));
        HttpResponse<String> nobody = post("admin/AddIssueSecurity.jspa", form);

        assertThat(fault(nobody)).contains("<b>nobody");
        assertThat(host.tracker().levels().byId(staff.id()).orElseThrow().holders())
                .containsExactly(Holder.of(HolderType.REPORTER));
        form.put("holder", "assignee:");
        assertThat(post("admin/DeleteIssueSecurity.jspa", form).statusCode()).isEqualTo(404);
    }

    @Test
    public void shouldLetTwoSchemesHaveLevelsOfOneName() {
        SecurityLevel first = level("Secret", "Staff");
        long other = host.tracker().levels().addScheme("Other");

        post("admin/AddIssueSecurityLevel.jspa", Map.of("schemeId", "" + other, "name", "Staff"));
        HttpResponse<String> twice =
                post("admin/AddIssueSecurityLevel.jspa", Map.of("schemeId", "" + first.schemeId(), "name", "Staff"));

        assertThat(fault(twice)).contains("is there already");
        assertThat(host.tracker().levels().all())
                .extracting(SecurityLevel::schemeId)
                .containsExactly(first.schemeId(), other);
    }

    private SecurityLevel level(String scheme, String name) {
        return host.tracker().levels().add(host.tracker().levels().addScheme(scheme), name, List.of());
    }

    private HttpResponse<String> post(String action, Map<String, String> form) {
        return admin.post("/secure/" + action, form);
    }

    private static String fault(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("#main .aui-message-error").text();
    }
}
