package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.issues.Attachment;
import org.sluice.workbench.tracker.projects.Project;

/** Copying an issue with a browser: the name it proposes, what goes along, and who may not. */
public class CloningTest {
    private static final String ASK = "/secure/CloneIssueDetails!default.jspa?id=1003";

    @Rule
    public final PagesHost host = new PagesHost();

    private Desk carla;

    @Before
    public void fill() {
        Project project = Sample.in(host);
        Sample.fillUpTo(host, project, 3);
        carla = new Desk(host, host.user("carla"));
    }

    @Test
    public void shouldProposeASummaryThatFitsAndEndsWithAWholeCharacter() {
        String half = "x".repeat(246);
        host.database()
                .jdbi()
                .useHandle(handle ->
                        handle.execute("UPDATE issue SET summary = ? WHERE id = 1003", half + "\uD83D\uDE00 end"));

        Document form = carla.page(ASK);
        var copied = carla.send(form.selectFirst("form.work-form"));

        assertThat(form.select("#summary").val()).isEqualTo("CLONE - " + half);
        assertThat(Desk.place(copied)).isEqualTo("/browse/DEMO-4");
        assertThat(carla.issue("DEMO-4").summary()).isEqualTo("CLONE - " + half);
    }

    @Test
    public void shouldSayAtTheSummaryWhatIsWrongWithIt() {
        var tooLong = carla.fill(ASK, "summary", "x".repeat(256));
        var none = carla.fill(ASK, "summary", " ");

        assertThat(Desk.error(tooLong, "summary")).contains("255");
        assertThat(Jsoup.parse(tooLong.body()).select("#summary").val()).hasSize(256);
        assertThat(Desk.error(none, "summary")).isNotEmpty();
        assertThat(host.tracker().issues().byKey("DEMO-4")).isEmpty();
    }

    @Test
    public void shouldTakeFilesAlongOnlyWhenTold() {
        carla.fill("/secure/AttachFile!default.jspa?id=1003", "attachment", "plan.pdf", "size", "7");

        carla.fill(ASK, "summary", "Without");
        carla.fill(ASK, "summary", "With", "cloneAttachments", "true");

        assertThat(host.tracker().attachments().of(carla.issue("DEMO-4").id())).isEmpty();
        assertThat(host.tracker().attachments().of(carla.issue("DEMO-5").id()))
                .extracting(Attachment::fileName)
                .containsExactly("plan.pdf");
    }

    @Test
    public void shouldCopyNothingForWhoeverMayNotMakeIssues() {
        Desk.revoke(host, "CREATE_ISSUES");

        assertThat(carla.page("/browse/DEMO-3").select("#clone-issue")).isEmpty();
        assertThat(carla.browser().get(ASK).statusCode()).isEqualTo(403);
        assertThat(copy()).isEqualTo(403);
        assertThat(host.tracker().issues().byKey("DEMO-4")).isEmpty();
    }

    @Test
    public void shouldCopyNothingThatIsArchivedOrHidden() {
        host.database().jdbi().useHandle(handle -> handle.execute("UPDATE project SET archived = TRUE"));
        host.tracker().projects().forget();
        int archived = copy();
        Sample.hideFromEverybody(host);

        assertThat(archived).isEqualTo(403);
        assertThat(copy()).isEqualTo(404);
        assertThat(host.tracker().issues().byKey("DEMO-4")).isEmpty();
    }

    private int copy() {
        return carla.browser()
                .post("/secure/CloneIssueDetails.jspa", Map.of("id", "1003", "summary", "Copy"))
                .statusCode();
    }
}
