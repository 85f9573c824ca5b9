package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.screens.Layouts;
import org.sluice.workbench.tracker.screens.Screen;
import org.sluice.workbench.tracker.screens.ScreenTab;

/** An administrator arranges the tabs of a screen and the fields on them. */
public class ScreenTabPagesTest {
    @Rule
    public final PagesHost host = new PagesHost();

    private Browser admin;

    @Before
    public void open() {
        admin = host.admin().withWebSudo("admin");
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

    private HttpResponse<String> field(Screen screen, String command, String tab, String field, String what) {
        return post(
                "ConfigureFieldScreen" + command + ".jspa",
                Map.of("id", "" + screen.id(), "tabId", tab, "fieldId", field, "do", what));
    }

    private HttpResponse<String> tab(String screen, String tab, String what, String name) {
        return post("ConfigureFieldScreen!tab.jspa", Map.of("id", screen, "tabId", tab, "do", what, "tabName", name));
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
