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

/** Files that cannot be: what their form says, and what stays as it was. */
public class FilesRefusedTest {
    private static final String ATTACH = "/secure/AttachFile!default.jspa?id=1003";

    @Rule
    public final PagesHost host = new PagesHost();

    private Desk carla;

    @Before
    public void fill() {
        Sample.fillUpTo(host, Sample.in(host), 4);
        carla = new Desk(host, host.user("carla"));
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

        assertThat(Desk.error(carla.fill(ATTACH, "attachment", "", "size", ""), "attachment"))
                .startsWith("Choose a file");
        assertThat(List.of(nameless, longName)).allSatisfy(answer -> assertThat(Desk.error(answer, "attachment"))
                .isEqualTo("The file needs a name of at most 255 characters."));
        assertThat(files()).isEmpty();
    }

    @Test
    public void shouldTakeALargeAndAnEmptyFile() {
        carla.fill(ATTACH, "attachment", " empty.log ", "size", "0");
        carla.fill(ATTACH, "attachment", "x".repeat(255), "size", Long.toString(10 << 20));
        var larger = carla.fill(ATTACH, "attachment", "film.mp4", "size", Long.toString((10 << 20) + 1));

        assertThat(Desk.error(larger, "attachment"))
                .isEqualTo("The file “film.mp4” is too large: at most 10,485,760 bytes.");
        assertThat(files()).extracting(Attachment::fileName).containsExactlyInAnyOrder("empty.log", "x".repeat(255));
    }

    @Test
    public void shouldRefuseNamesThatNoFileMayHave() {
        assertThat(List.of("a/b", "a\\b", "a:b", "a\"b", "a?b", "a*b", "a<b", "a|b", "a>b"))
                .allSatisfy(name -> assertThat(
                                Desk.error(carla.fill(ATTACH, "attachment", name, "size", "1"), "attachment"))
                        .contains("“" + name + "” holds " + name.charAt(1)));
        assertThat(carla.fill(ATTACH, "attachment", "a\u0001b", "size", "1").statusCode())
                .isEqualTo(400);
        assertThat(Desk.error(carla.fill(ATTACH, "attachment", "..", "size", "1"), "attachment"))
                .contains("needs a name");
        assertThat(files()).isEmpty();
    }

    @Test
    public void shouldLeaveFilesOfOthersAndOfOtherIssuesAlone() {
        String carlasKey = host.tracker().users().byName("carla").orElseThrow().key();
        host.tracker()
                .attachments()
                .add(new Attachment(1, 1003, Optional.of(carlasKey), "<b>plan</b>.pdf", 1, PagesHost.NOW));
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
}
