package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.issues.Attachment;
import org.sluice.workbench.tracker.issues.Link;

/** Links and files of an issue with a browser. */
public class LinksAndFilesTest {
    @Rule
    public final PagesHost host = new PagesHost();

    private Desk carla;

    @Before
    public void fill() {
        Sample.fillUpTo(host, Sample.in(host), 4);
        carla = new Desk(host, host.user("carla"));
    }

    @Test
    public void shouldLinkSeveralIssuesAtOnceFromTheOtherEnd() {
        var answer = carla.fill(
                "/secure/LinkJiraIssue!default.jspa?id=1003", "linkDesc", "10000-in", "issueKeys", "demo-1, DEMO-4");

        assertThat(Jsoup.parse(answer.body()).select("#linkingmodule li").eachText())
                .allSatisfy(line -> assertThat(line).startsWith("is blocked by"))
                .hasSize(2);
        assertThat(links(1001)).anyMatch(link -> link.sourceId() == 1001 && link.destinationId() == 1003);
    }

    @Test
    public void shouldLinkNothingWhenOneIsUnknown() {
        var answer = carla.fill(
                "/secure/LinkJiraIssue!default.jspa?id=1003", "linkDesc", "10000-out", "issueKeys", "DEMO-4 NONE-9");

        assertThat(Desk.error(answer, "issueKeys")).contains("NONE-9");
        assertThat(Jsoup.parse(answer.body())
                        .select("#linkDesc option[selected]")
                        .val())
                .isEqualTo("10000-out");
        assertThat(links(1003)).isEmpty();
    }

    @Test
    public void shouldTakeALinkAway() {
        String link = carla.page("/browse/DEMO-1")
                .select("#linkingmodule .small-action")
                .attr("href")
                .replaceFirst("^/jira", "");

        carla.fill(link);

        assertThat(links(1001)).isEmpty();
        Desk.revoke(host, "LINK_ISSUES");
        assertThat(carla.browser().get(link).statusCode()).isEqualTo(403);
    }

    @Test
    public void shouldAttachAFileByNameAndSizeAndTakeItAway() {
        String address = "/secure/AttachFile!default.jspa?id=1003";

        var wrong = carla.fill(address, "attachment", "", "size", "many");
        var attached = carla.fill(address, "attachment", "cable (1) & plug.png", "size", "2097152");
        Attachment file = host.tracker().attachments().of(1003).get(0);
        Document page = Jsoup.parse(attached.body());
        carla.fill("/secure/DeleteAttachment!default.jspa?id=1003&deleteAttachmentId=" + file.id());

        assertThat(Desk.error(wrong, "size")).contains("many");
        assertThat(page.select("#attachmentmodule li").text())
                .startsWith("cable (1) & plug.png 2.0 MB, carla")
                .endsWith("Delete");
        assertThat(host.tracker().attachments().of(1003)).isEmpty();
    }

    @Test
    public void shouldRefuseFilesOfWhoeverMayNotAttach() {
        Desk.revoke(host, "CREATE_ATTACHMENTS");

        assertThat(carla.page("/browse/DEMO-3").select("#attach-file")).isEmpty();
        assertThat(carla.browser()
                        .post("/secure/AttachFile.jspa", Map.of("id", "1003", "attachment", "a", "size", "1"))
                        .statusCode())
                .isEqualTo(403);
    }

    private List<Link> links(long id) {
        return host.tracker().links().of(id);
    }
}
