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
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.screens.Layouts;
import org.sluice.workbench.tracker.screens.Scheme;
import org.sluice.workbench.tracker.screens.Screen;
import org.sluice.workbench.tracker.screens.ScreenOperation;

/** An administrator makes schemes of screens and fields, leads them elsewhere, and gives them to projects. */
public class LayoutSchemePagesTest {
    @Rule
    public final PagesHost host = new PagesHost();

    private Browser admin;
    private Project demo;

    @Before
    public void open() {
        demo = Sample.in(host);
        admin = host.admin().withWebSudo("admin");
    }

    @Test
    public void shouldListWhatANewSiteHas() {
        Document screens = admin.page("/secure/admin/ViewFieldScreenSchemes.jspa");
        Document types = admin.page("/secure/admin/ViewIssueTypeScreenSchemes.jspa");
        Document fields = admin.page("/secure/admin/ViewFieldLayoutSchemes.jspa");

        assertThat(cells(screens))
                .containsExactly("Default Screen Scheme Default Screen Scheme|All →leads to Default Screen"
                        + "|Default Issue Type Screen Scheme");
        assertThat(types.select("tr[data-scheme=1] td").get(2).text()).isEqualTo(demo.name());
        assertThat(fields.select("tr[data-scheme=1] button").eachText()).containsExactly("Copy");
        assertThat(fields.select("tr[data-scheme=1] a")).isEmpty();
    }

    @Test
    public void shouldLeadFromAnOperationToAScreenThatPeopleThenSee() {
        Screen ward = layouts().screens().add("Ward", "");
        layouts()
                .screens()
                .addField(
                        layouts()
                                .screens()
                                .byId(ward.id())
                                .orElseThrow()
                                .tabs()
                                .get(0)
                                .id(),
                        "summary");
        long narrow = made("FieldScreenScheme", Map.of("name", "Narrow", "target", "1"));

        post("ConfigureFieldScreenScheme", Map.of("id", "" + narrow, "standard", "1", "to-CREATE", "" + ward.id()));
        long types = made("IssueTypeScreenScheme", Map.of("name", "Wards", "target", "" + narrow));
        use("IssueTypeScreenScheme", types);

        assertThat(layouts().screen(demo.id(), "1", ScreenOperation.CREATE).name())
                .isEqualTo("Ward");
        assertThat(layouts().screen(demo.id(), "1", ScreenOperation.EDIT).name())
                .isEqualTo("Default Screen");
        assertThat(new Desk(host, admin)
                        .page("/secure/CreateIssueDetails!init.jspa?pid=" + demo.id() + "&issuetype=1")
                        .select("#summary, #description")
                        .eachAttr("id"))
                .containsExactly("summary");
    }

    @Test
    public void shouldLeadFromATypeToAFieldConfiguration() {
        long strict = layouts().configurations().add("Strict", "").id();
        long scheme = made("FieldLayoutScheme", Map.of("name", "By type", "target", "1"));
        post("ConfigureFieldLayoutScheme", Map.of("id", "" + scheme, "standard", "1", "to-1", "" + strict));
        use("FieldLayoutScheme", scheme);

        assertThat(layouts().configuration(demo.id(), "1").name()).isEqualTo("Strict");
        assertThat(layouts().configuration(demo.id(), "10").name()).isEqualTo("Default Field Configuration");

        post("ConfigureFieldLayoutScheme", Map.of("id", "" + scheme, "standard", "" + strict));
        assertThat(layouts().configurationSchemes().require(scheme).others()).isEmpty();
        assertThat(layouts().configuration(demo.id(), "10").name()).isEqualTo("Strict");
    }

    @Test
    public void shouldCopyASchemeWithAllItLeadsTo() {
        long scheme = made("FieldScreenScheme", Map.of("name", "Narrow", "description", "For wards", "target", "1"));
        post("ConfigureFieldScreenScheme", Map.of("id", "" + scheme, "standard", "2", "to-EDIT", "3"));

        post("CopyFieldScreenScheme", Map.of("id", "" + scheme));
        post("CopyFieldScreenScheme", Map.of("id", "" + scheme));

        Scheme copy = layouts().screenSchemes().byName("Copy of Narrow").orElseThrow();
        assertThat(copy.standardId()).isEqualTo(2);
        assertThat(copy.others()).isEqualTo(Map.of("EDIT", 3L));
        assertThat(copy.description()).isEqualTo("For wards");
        assertThat(layouts().screenSchemes().byName("Copy of Narrow 2")).isPresent();
    }

    @Test
    public void shouldKeepWhatIsUsedAndSayByWhom() {
        long narrow = made("FieldScreenScheme", Map.of("name", "Narrow", "target", "1"));
        long types = made("IssueTypeScreenScheme", Map.of("name", "Wards", "target", "" + narrow));
        use("IssueTypeScreenScheme", types);

        assertThat(fault(post("DeleteFieldScreenScheme", Map.of("id", "" + narrow))))
                .isEqualTo("Narrow stays: issue type screen schemes lead to it. Let them lead elsewhere first: Wards");
        assertThat(fault(post("DeleteIssueTypeScreenScheme", Map.of("id", "" + types))))
                .isEqualTo("Wards stays: projects follow it. Give them another scheme first: " + demo.name());
        assertThat(fault(post("DeleteFieldLayoutScheme", Map.of("id", "1")))).contains("projects fall back to it");

        use("IssueTypeScreenScheme", Scheme.DEFAULT);
        post("DeleteIssueTypeScreenScheme", Map.of("id", "" + types));
        post("DeleteFieldScreenScheme", Map.of("id", "" + narrow));
        assertThat(layouts().screenSchemes().all()).hasSize(1);
        assertThat(layouts().typeSchemes().all()).hasSize(1);
    }

    @Test
    public void shouldRefuseNamesThatAreEmptyOrTaken() {
        long narrow = made("FieldScreenScheme", Map.of("name", "Narrow <b>", "target", "1"));

        assertThat(fault(post("AddFieldScreenScheme", Map.of("name", " ", "target", "1"))))
                .contains("A name is needed");
        assertThat(fault(post("AddFieldScreenScheme", Map.of("name", "Narrow <b>", "target", "1"))))
                .isEqualTo("“Narrow <b>” is there already. Choose another name.");
        assertThat(fault(post("EditFieldScreenScheme", Map.of("id", "" + narrow, "name", "Default Screen Scheme"))))
                .contains("is there already");
        post("EditFieldScreenScheme", Map.of("id", "" + narrow, "name", "Narrow", "description", "Less"));
        assertThat(layouts().screenSchemes().require(narrow).name()).isEqualTo("Narrow");
        assertThat(admin.page("/secure/admin/ViewFieldScreenSchemes.jspa").select("#main bdi b"))
                .isEmpty();
    }

    @Test
    public void shouldRefuseWhatIsNotThereAndWhatNeverChanges() {
        assertThat(List.of(
                        post("AddFieldScreenScheme", Map.of("name", "X", "target", "99")),
                        post("ConfigureFieldScreenScheme", Map.of("id", "1", "standard", "99")),
                        post("ConfigureFieldLayoutScheme", Map.of("id", "1", "standard", "1")),
                        post("EditFieldLayoutScheme", Map.of("id", "1", "name", "Mine"))))
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(400));
        assertThat(List.of(
                        post("DeleteFieldScreenScheme", Map.of("id", "99")),
                        admin.post(
                                "/secure/project/SelectFieldLayoutScheme.jspa",
                                Map.of("projectId", "99", "schemeId", "1"))))
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(404));
        assertThat(use("IssueTypeScreenScheme", 99).statusCode()).isEqualTo(400);
    }

    @Test
    public void shouldLeaveAnArchivedProjectAsItIs() {
        host.database().jdbi().useHandle(handle -> handle.execute("UPDATE project SET archived = TRUE"));
        host.tracker().projects().forget();

        assertThat(use("FieldLayoutScheme", 1).statusCode()).isEqualTo(403);
    }

    @Test
    public void shouldLetInAdministratorsAloneAndWantTheToken() {
        String list = "/secure/admin/ViewFieldScreenSchemes.jspa";
        Browser carla = host.user("carla");

        assertThat(carla.get(list).statusCode()).isEqualTo(403);
        assertThat(host.stranger().get(list).uri().getPath()).isEqualTo("/jira/login.jsp");
        assertThat(carla.post("/secure/admin/AddFieldScreenScheme.jspa", Map.of("name", "X", "target", "1"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(admin.postWithoutToken("/secure/admin/AddFieldScreenScheme.jspa", Map.of("name", "X", "target", "1"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(layouts().screenSchemes().byName("X")).isEqualTo(Optional.empty());
    }

    private long made(String kind, Map<String, String> form) {
        String address = post("Add" + kind, form).uri().toString();
        assertThat(address).contains("Configure" + kind + "!default.jspa?id=");
        return Long.parseLong(address.replaceFirst(".*id=", ""));
    }

    private HttpResponse<String> use(String kind, long scheme) {
        return admin.post(
                "/secure/project/Select" + kind + ".jspa",
                Map.of("projectId", "" + demo.id(), "schemeId", "" + scheme));
    }

    private HttpResponse<String> post(String action, Map<String, String> form) {
        return admin.post("/secure/admin/" + action + ".jspa", form);
    }

    private static List<String> cells(Document page) {
        return page.select("#layout-schemes tbody tr").stream()
                .map(row -> String.join("|", row.select("td").eachText().subList(0, 3)))
                .toList();
    }

    private static String fault(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select(".aui-message-error").text();
    }

    private Layouts layouts() {
        return host.tracker().layouts();
    }
}
