package org.sluice.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.sluice.testing.SwitchedOn;
import org.sluice.workbench.testing.WorkbenchClient.Reply;
import org.sluice.workbench.testing.WorkbenchRule;

/** A task whose every text would be a script, a tag or an attribute if a page forgot to say that it is text. */
public class HostileTextIT {
    private static final String SHORT = HostileExport.SHORT;
    private static final String LONG = HostileExport.LONG;
    private static final List<String> PAGES = List.of(
            "/browse/TRAP-1",
            "/browse/TRAP-1?page=com.atlassian.jira.plugin.system.issuetabpanels:changehistory-tabpanel",
            "/issues/?jql=project%20%3D%20TRAP",
            "/projects/TRAP",
            "/plugins/servlet/project-config/TRAP",
            "/secure/BrowseProjects.jspa",
            "/secure/Dashboard.jspa",
            "/secure/ConfigurePortalPages!default.jspa");

    @ClassRule
    public static final WorkbenchRule WORKBENCH = new WorkbenchRule().importing("trap.json", HostileExport.text());

    @BeforeClass
    public static void switchOn() {
        SwitchedOn.with(WORKBENCH.asAdmin(), HostileExport.KEY, "{\"on\":true}");
    }

    @Test
    public void shouldShowTextAsTextOnEveryPage() {
        for (String path : PAGES) {
            Document page = page(path);

            assertThat(page.select("[onerror], img[src=x]")).as(path).isEmpty();
            assertThat(page.select("script"))
                    .as(path)
                    .extracting(Element::data)
                    .noneMatch(script -> script.contains(HostileExport.SCRIPT));
        }
    }

    @Test
    public void shouldShowAllOfTheTextWhereItIsRead() {
        assertThat(page("/browse/TRAP-1").body().wholeText())
                .contains(LONG.substring(0, 10_000))
                .contains(SHORT);
        assertThat(page("/issues/?jql=project%20%3D%20TRAP").body().wholeText()).contains(SHORT);
        assertThat(page("/projects/TRAP").body().wholeText()).contains(SHORT);
    }

    @Test
    public void shouldRefuseAHostileAddressInPlainText() {
        Reply reply = WORKBENCH.asAdmin().get("/browse/%3Cimg%20src=x%20onerror=alert(1)%3E-1");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(Jsoup.parse(reply.body()).select("[onerror], img[src=x]")).isEmpty();
    }

    @Test
    public void shouldShowAHostileQueryAsText() {
        Document page = page("/issues/?jql=%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E");

        assertThat(page.select("[onerror], img[src=x]")).isEmpty();
    }

    @Test
    public void shouldGiveItBackUnchangedOverRest() {
        JsonNode issue = WORKBENCH
                .asAdmin()
                .get("/rest/api/2/issue/TRAP-1?expand=changelog,names")
                .json();
        JsonNode fields = issue.path("fields");

        assertThat(fields.path("summary").asText()).isEqualTo(LONG);
        assertThat(fields.path("description").asText()).isEqualTo(LONG);
        assertThat(fields.path("customfield_10200").asText()).isEqualTo(LONG);
        assertThat(fields.path("customfield_10201").path("value").asText()).isEqualTo(SHORT);
        assertThat(fields.path("status").path("name").asText()).isEqualTo(SHORT);
        assertThat(fields.path("issuetype").path("name").asText()).isEqualTo(SHORT);
        assertThat(fields.path("priority").path("name").asText()).isEqualTo(SHORT);
        assertThat(fields.path("project").path("name").asText()).isEqualTo(SHORT);
        assertThat(fields.path("components").path(0).path("name").asText()).isEqualTo(SHORT);
        assertThat(fields.path("reporter").path("displayName").asText()).isEqualTo(SHORT);
        assertThat(fields.path("comment").path("comments").path(0).path("body").asText())
                .isEqualTo(LONG);
        assertThat(issue.path("names").path("customfield_10200").asText()).isEqualTo(SHORT);
        assertThat(issue.path("changelog")
                        .path("histories")
                        .path(0)
                        .path("items")
                        .path(0)
                        .path("toString")
                        .asText())
                .isEqualTo(LONG);
    }

    @Test
    public void shouldGiveItBackUnchangedToGadgets() {
        JsonNode open =
                WORKBENCH.asAdmin().get("/rest/sluice/1.0/insight/TRAP/open").json();
        JsonNode projects =
                WORKBENCH.asAdmin().get("/rest/sluice/1.0/insight/projects").json();

        assertThat(open.path("oldest").path("summary").asText()).isEqualTo(LONG);
        assertThat(projects.findValuesAsText("name")).contains(SHORT);
    }

    private static Document page(String path) {
        Reply reply = WORKBENCH.asAdmin().get(path);
        assertThat(reply.status()).as(path).isEqualTo(200);
        return Jsoup.parse(reply.body());
    }
}
