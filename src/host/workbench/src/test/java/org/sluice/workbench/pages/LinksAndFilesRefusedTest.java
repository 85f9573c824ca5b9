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
import org.sluice.workbench.tracker.issues.Attachment;
import org.sluice.workbench.tracker.issues.Link;
import org.sluice.workbench.tracker.projects.Project;

/** Links and files that cannot be: what their forms say, and what stays as it was. */
public class LinksAndFilesRefusedTest {
    private static final String LINK = "/secure/LinkJiraIssue!default.jspa?id=1003";
    private static final String ATTACH = "/secure/AttachFile!default.jspa?id=1003";

    @Rule
    public final PagesHost host = new PagesHost();

    private Desk carla;

    @Before
    public void fill() {
        Project project = Sample.in(host);
        Sample.fillUpTo(host, project, 4);
        carla = new Desk(host, host.user("carla"));
    }

    @Test
    public void shouldLinkNoIssueWithItself() {
        var answer = carla.fill(LINK, "linkDesc", "10000-out", "issueKeys", "DEMO-4, DEMO-3");

        assertThat(Jsoup.parse(answer.body()).select("#form-faults").text())
                .isEqualTo("An issue cannot be linked to itself.");
        assertThat(Jsoup.parse(answer.body()).select("#issueKeys").val()).isEqualTo("DEMO-4, DEMO-3");
        assertThat(links(1003)).isEmpty();
    }

    @Test
    public void shouldSayAtTheKindOfLinkThatThereIsNone() {
        var answer = carla.fill(LINK, "linkDesc", "99-out", "issueKeys", "DEMO-4");

        assertThat(Desk.error(answer, "linkDesc")).isEqualTo("There is no such link type.");
        assertThat(links(1003)).isEmpty();
    }

    @Test
    public void shouldAskForAKeyAndShowAWrongOneAsText() {
        var none = carla.fill(LINK, "linkDesc", "10000-out", "issueKeys", "  ");
        var hostile = carla.fill(LINK, "linkDesc", "10000-out", "issueKeys", "<script>x()</script>");

        assertThat(Desk.error(none, "issueKeys")).isEqualTo("There is no issue “” that you may see.");
        assertThat(Desk.error(hostile, "issueKeys")).contains("“<SCRIPT>X()</SCRIPT>”");
        assertThat(hostile.body()).doesNotContain("<SCRIPT>X()", "<script>x()");
    }

    @Test
    public void shouldLinkTwiceAsOnce() {
        carla.fill(LINK, "linkDesc", "10000-out", "issueKeys", "DEMO-4 demo-4");
        carla.fill(LINK, "linkDesc", "10000-out", "issueKeys", "DEMO-4");

        assertThat(links(1003)).hasSize(1);
        assertThat(host.tracker().history().of(1004)).hasSize(1);
    }

    @Test
    public void shouldNameAKindOnceThatReadsTheSameFromBothEnds() {
        host.database()
                .jdbi()
                .useHandle(handle -> handle.execute("INSERT INTO link_type (id, name, inward, outward) VALUES"
                        + " (8, 'Companions', 'goes with', 'goes with')"));
        host.tracker().forget();

        List<String> words = carla.page(LINK).select("#linkDesc option").eachText();

        assertThat(words).containsOnlyOnce("goes with", "ties", "is tied to");
    }

    @Test
    public void shouldAnswerForALinkToAHiddenIssueAsForNone() {
        Project hush = host.tracker().projects().add("HUSH", "Secret plans", Optional.empty());
        long empty = host.tracker().schemes().add("Nobody", "").id();
        host.tracker().projects().usePermissionScheme(hush, empty);
        host.database().jdbi().useHandle(handle -> {
            handle.execute(
                    "INSERT INTO issue (id, project_id, issue_number, type_id, status_id, summary, created,"
                            + " updated) VALUES (2001, ?, 1, '1', '1', 'Hidden', 1, 1)",
                    hush.id());
            handle.execute("INSERT INTO issue_link VALUES (2, 7, 1003, 2001)");
        });

        var linked = carla.fill(LINK, "linkDesc", "10000-out", "issueKeys", "HUSH-1");
        var asked = carla.browser().get("/secure/DeleteLink!default.jspa?id=1003&linkId=2");
        var removed = carla.browser().post("/secure/DeleteLink.jspa", Map.of("id", "1003", "linkId", "2"));

        assertThat(Desk.error(linked, "issueKeys")).isEqualTo("There is no issue “HUSH-1” that you may see.");
        assertThat(List.of(asked, removed))
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(404));
        assertThat(removed.body()).doesNotContain("Hidden");
        assertThat(links(1003)).hasSize(1);
    }

    @Test
    public void shouldTakeALinkAwayOnlyAtOneOfItsEnds() {
        var elsewhere = carla.browser().post("/secure/DeleteLink.jspa", Map.of("id", "1003", "linkId", "1"));
        var nonsense = carla.browser().post("/secure/DeleteLink.jspa", Map.of("id", "1001", "linkId", "one"));

        assertThat(elsewhere.statusCode()).isEqualTo(404);
        assertThat(nonsense.statusCode()).isEqualTo(404);
        assertThat(links(1001)).hasSize(1);
    }

    @Test
    public void shouldSayWhatIsWrongWithNameAndSizeOfAFile() {
        var nameless = carla.fill(ATTACH, "attachment", " ", "size", "1");
        var longName = carla.fill(ATTACH, "attachment", "x".repeat(256), "size", "1");
        assertThat(List.of("", "-1", "1.5", "1e3", "1".repeat(16), "<b>")).allSatisfy(size -> {
            var answer = carla.fill(ATTACH, "attachment", "kept.txt", "size", size);
            assertThat(Desk.error(answer, "size")).isEqualTo("“" + size + "” is an invalid number.");
            assertThat(Jsoup.parse(answer.body()).select("#attachment").val()).isEqualTo("kept.txt");
        });

        assertThat(List.of(nameless, longName)).allSatisfy(answer -> assertThat(Desk.error(answer, "attachment"))
                .isEqualTo("The file needs a name of at most 255 characters."));
        assertThat(files()).isEmpty();
    }

    @Test
    public void shouldTakeALargeAndAnEmptyFile() {
        carla.fill(ATTACH, "attachment", " empty.log ", "size", "0");
        carla.fill(ATTACH, "attachment", "x".repeat(255), "size", "9".repeat(15));

        assertThat(files()).extracting(Attachment::fileName).containsExactlyInAnyOrder("empty.log", "x".repeat(255));
    }

    @Test
    public void shouldLeaveFilesOfOthersAndOfOtherIssuesAlone() {
        carla.fill(ATTACH, "attachment", "<b>plan</b>.pdf", "size", "1");
        String file = Long.toString(files().get(0).id());
        Desk bert = new Desk(host, host.user("bert"));

        var foreign = remove(bert, "1003", file);
        var elsewhere = remove(carla, "1004", file);
        var nonsense = remove(carla, "1003", "x");
        Document asked = carla.page("/secure/DeleteAttachment!default.jspa?id=1003&deleteAttachmentId=" + file);

        assertThat(bert.page("/browse/DEMO-3").select("#attachmentmodule a")).isEmpty();
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(elsewhere.statusCode()).isEqualTo(404);
        assertThat(nonsense.statusCode()).isEqualTo(404);
        assertThat(asked.select("#main").text()).contains("<b>plan</b>.pdf is taken off the issue.");
        assertThat(files()).hasSize(1);
    }

    private static HttpResponse<String> remove(Desk desk, String issue, String file) {
        return desk.browser().post("/secure/DeleteAttachment.jspa", Map.of("id", issue, "deleteAttachmentId", file));
    }

    private List<Attachment> files() {
        return host.tracker().attachments().of(1003);
    }

    private List<Link> links(long id) {
        return host.tracker().links().of(id);
    }
}
