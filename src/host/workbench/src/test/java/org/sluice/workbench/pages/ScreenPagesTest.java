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

/** An administrator makes, renames and removes screens. */
public class ScreenPagesTest {
    private static final String SCREENS = "/secure/admin/ViewFieldScreens.jspa";

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

    private HttpResponse<String> post(String action, Map<String, String> form) {
        return admin.post("/secure/admin/" + action, form);
    }

    private static String fault(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("#main .aui-message-error").text();
    }

    private Layouts layouts() {
        return host.tracker().layouts();
    }
}
