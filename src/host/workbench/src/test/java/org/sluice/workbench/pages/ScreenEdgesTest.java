package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.screens.Screen;
import org.sluice.workbench.tracker.screens.ScreenTab;

/** Tabs, fields and configurations at the edges: of another screen, first, last, and led to by a scheme. */
public class ScreenEdgesTest {
    @Rule
    public final PagesHost host = new PagesHost();

    private Browser admin;

    @Before
    public void open() {
        admin = host.admin().withWebSudo("admin");
    }

    @Test
    public void shouldNotReachTheTabOfAnotherScreen() {
        ScreenTab tab = screen(Screen.DEFAULT).tabs().get(0);

        Map<String, String> form = new HashMap<>(Map.of("id", "2", "tabId", "" + tab.id(), "tabName", "Mine"));
        form.putAll(Map.of("fieldId", "labels", "do", "remove"));
        assertThat(post("admin/ConfigureFieldScreen!tab.jspa", form).statusCode())
                .isEqualTo(404);
        assertThat(post("admin/ConfigureFieldScreen!field.jspa", form).statusCode())
                .isEqualTo(404);
        assertThat(post("admin/ConfigureFieldScreen!addField.jspa", form).statusCode())
                .isEqualTo(404);

        assertThat(screen(Screen.DEFAULT).tabs()).containsExactly(tab);
    }

    @Test
    public void shouldLeaveTheFirstAndTheLastFieldOfATabWhereTheyAre() {
        ScreenTab tab = screen(Screen.DEFAULT).tabs().get(0);
        List<String> fields = tab.fieldIds();

        move(tab, fields.get(0), "up");
        move(tab, fields.get(fields.size() - 1), "down");

        assertThat(screen(Screen.DEFAULT).fieldIds()).isEqualTo(fields);
        assertThat(move(tab, fields.get(0), "away").statusCode()).isEqualTo(404);
    }

    @Test
    public void shouldKeepAFieldConfigurationThatASchemeLeadsTo() {
        var layouts = host.tracker().layouts();
        long strict = layouts.configurations().add("Strict", "").id();
        layouts.configurationSchemes().add("Wards <b>", "", strict);

        assertThat(fault(post("admin/DeleteFieldLayout.jspa", Map.of("id", "" + strict))))
                .contains("Strict stays");
        assertThat(admin.page("/secure/admin/ViewFieldLayouts.jspa")
                        .select("#configurations")
                        .text())
                .contains("Wards <b>");
    }

    private HttpResponse<String> move(ScreenTab tab, String field, String what) {
        return post(
                "admin/ConfigureFieldScreen!field.jspa",
                Map.of("id", "1", "tabId", "" + tab.id(), "fieldId", field, "do", what));
    }

    private Screen screen(long id) {
        return host.tracker().layouts().screens().byId(id).orElseThrow();
    }

    private HttpResponse<String> post(String action, Map<String, String> form) {
        return admin.post("/secure/" + action, form);
    }

    private static String fault(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("#main .aui-message-error").text();
    }
}
