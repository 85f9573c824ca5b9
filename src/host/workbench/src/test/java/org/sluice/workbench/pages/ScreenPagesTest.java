package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.screens.FieldConfiguration;
import org.sluice.workbench.tracker.screens.FieldRule;
import org.sluice.workbench.tracker.screens.Layouts;
import org.sluice.workbench.tracker.screens.Screen;
import org.sluice.workbench.tracker.screens.ScreenTab;

/** An administrator sets screens and field configurations up. */
public class ScreenPagesTest {
    private static final String SCREENS = "/secure/admin/ViewFieldScreens.jspa";
    private static final String CONFIGURATIONS = "/secure/admin/ViewFieldLayouts.jspa";

    @Rule
    public final PagesHost host = new PagesHost();

    private Browser admin;

    @Before
    public void open() {
        admin = host.admin().withWebSudo("admin");
    }

    @Test
    public void shouldListScreensAndSaveThoseThatAreUsed() {
        Document page = admin.page(SCREENS);

        assertThat(page.select("#screens tbody td:first-child strong").eachText())
                .containsExactly("Default Screen", "Resolve Issue Screen", "Workflow Screen");
        assertThat(page.select("#screens tbody tr").last().select("li").eachText())
                .containsExactly("jira");
        assertThat(page.select("#screens tbody tr").first().select("button")).isEmpty();
        assertThat(fault(post("DeleteFieldScreen.jspa", Map.of("id", "1"))))
                .contains("a screen scheme or a workflow uses it");
        assertThat(fault(post("DeleteFieldScreen.jspa", Map.of("id", "2")))).contains("Workflow Screen stays");
        Screen ward = layouts().screens().add("Ward", "");
        post("DeleteFieldScreen.jspa", Map.of("id", "" + ward.id()));
        assertThat(layouts().screens().byId(ward.id())).isEmpty();
    }

    @Test
    public void shouldMakeAScreenOnceAndRenameIt() {
        HttpResponse<String> made = post("AddFieldScreen.jspa", Map.of("name", "Ward", "description", "For wards"));
        Screen ward = layouts().screens().byName("Ward").orElseThrow();

        assertThat(made.uri().toString()).endsWith("ConfigureFieldScreen.jspa?id=" + ward.id());
        assertThat(fault(post("AddFieldScreen.jspa", Map.of("name", "Ward")))).contains("is there already");
        assertThat(fault(post("AddFieldScreen.jspa", Map.of("name", " ")))).contains("A name is needed");
        assertThat(fault(post("EditFieldScreen.jspa", Map.of("id", "1", "name", "Ward"))))
                .contains("already");
        post("EditFieldScreen.jspa", Map.of("id", "" + ward.id(), "name", "Wards", "description", ""));
        assertThat(layouts().screens().byName("Wards")).isPresent();
    }

    @Test
    public void shouldPutFieldsOnTabsAndInOrder() {
        Screen ward = layouts().screens().add("Ward", "");
        String tab = "" + ward.tabs().get(0).id();
        field(ward, "!addField", tab, "summary", "");
        field(ward, "!addField", tab, "labels", "");
        field(ward, "!field", tab, "labels", "up");
        assertThat(now(ward).fieldIds()).containsExactly("labels", "summary");
        field(ward, "!field", tab, "labels", "down");
        assertThat(now(ward).fieldIds()).containsExactly("summary", "labels");

        Document page = admin.page("/secure/admin/ConfigureFieldScreen.jspa?id=" + ward.id());
        assertThat(page.select(".screen-tab tbody td:first-child").eachText()).containsExactly("Summary", "Labels");
        assertThat(page.select("select[name=fieldId] option").eachText())
                .contains("Assignee")
                .doesNotContain("Labels");
        field(ward, "!field", tab, "labels", "remove");
        assertThat(now(ward).fieldIds()).containsExactly("summary");
        assertThat(field(ward, "!field", tab, "labels", "up").statusCode()).isEqualTo(404);
        assertThat(field(ward, "!addField", tab, "status", "").statusCode()).isEqualTo(404);
    }

    @Test
    public void shouldAddRenameAndDeleteTabsButNotTheLast() {
        String one =
                "" + layouts().screens().byId(2).orElseThrow().tabs().get(0).id();
        assertThat(fault(tab("2", one, "delete", ""))).isEqualTo("The last tab of a screen stays.");
        post("ConfigureFieldScreen!addTab.jspa", Map.of("id", "2", "tabName", "More"));
        tab("2", one, "rename", "First");
        assertThat(fault(tab("2", one, "rename", ""))).contains("A name is needed");

        assertThat(layouts().screens().byId(2).orElseThrow().tabs())
                .extracting(ScreenTab::name)
                .containsExactly("First", "More");
        tab("2", one, "delete", "");
        assertThat(layouts().screens().byId(2).orElseThrow().fieldIds()).isEmpty();
    }

    @Test
    public void shouldRequireHideAndDescribeFields() {
        rule("labels", "require", "");
        rule("labels", "describe", "Which <b>?");
        rule("duedate", "hide", "");

        FieldConfiguration now = layouts().configurations().byId(1).orElseThrow();
        assertThat(now.of("labels")).isEqualTo(new FieldRule(true, false, "Which <b>?"));
        assertThat(now.of("duedate").hidden()).isTrue();
        Document page = admin.page("/secure/admin/ConfigureFieldLayout!default.jspa?id=1");
        assertThat(page.select("#field-rules tr:has(strong:contains(Labels)) .aui-lozenge")
                        .text())
                .isEqualTo("Required");
        rule("labels", "relax", "");
        rule("duedate", "show", "");
        assertThat(layouts().configurations().byId(1).orElseThrow().required()).doesNotContain("labels");
        assertThat(rule("summary", "hide", "").statusCode()).isEqualTo(400);
        assertThat(rule("nonsense", "hide", "").statusCode()).isEqualTo(404);
    }

    @Test
    public void shouldMakeAndRemoveFieldConfigurations() {
        post("AddFieldLayout.jspa", Map.of("name", "Strict", "description", ""));
        FieldConfiguration strict = layouts().configurations().all().stream()
                .filter(one -> one.name().equals("Strict"))
                .findFirst()
                .orElseThrow();

        assertThat(strict.required()).contains("summary");
        assertThat(fault(post("AddFieldLayout.jspa", Map.of("name", "Strict")))).contains("is there already");
        assertThat(fault(post("DeleteFieldLayout.jspa", Map.of("id", "1")))).contains("stays");
        post("DeleteFieldLayout.jspa", Map.of("id", "" + strict.id()));
        assertThat(admin.page(CONFIGURATIONS).select("#configurations tbody tr"))
                .hasSize(1);
    }

    private HttpResponse<String> field(Screen screen, String command, String tab, String field, String what) {
        return post(
                "ConfigureFieldScreen" + command + ".jspa",
                Map.of("id", "" + screen.id(), "tabId", tab, "fieldId", field, "do", what));
    }

    private HttpResponse<String> tab(String screen, String tab, String what, String name) {
        return post("ConfigureFieldScreen!tab.jspa", Map.of("id", screen, "tabId", tab, "do", what, "tabName", name));
    }

    private HttpResponse<String> rule(String field, String what, String description) {
        return post(
                "ConfigureFieldLayout.jspa",
                Map.of("id", "1", "fieldId", field, "do", what, "description", description));
    }

    private HttpResponse<String> post(String action, Map<String, String> form) {
        return admin.post("/secure/admin/" + action, form);
    }

    private Screen now(Screen screen) {
        return layouts().screens().byId(screen.id()).orElseThrow();
    }

    private static String fault(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("#main .aui-message-error").text();
    }

    private Layouts layouts() {
        return host.tracker().layouts();
    }
}
