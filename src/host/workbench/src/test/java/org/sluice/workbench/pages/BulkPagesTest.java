package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.rights.HolderType;

/** Many issues at once with a browser: chosen from a search, changed, taken on and deleted. */
public class BulkPagesTest {
    private static final String FOLDER = "/secure/views/bulkedit/";

    @Rule
    public final PagesHost host = new PagesHost();

    private Desk carla;

    @Before
    public void fill() {
        Sample.fillUpTo(host, Sample.in(host), 4);
        carla = new Desk(host, host.user("carla"));
    }

    @Test
    public void shouldStartFromTheIssuesThatAQueryFinds() {
        Document list = carla.page("/issues/?jql=project+%3D+DEMO");

        Document page = carla.page(list.select("#bulkedit_all").attr("href").replaceFirst("^/jira", ""));

        assertThat(page.select("#issuetable tbody .nowrap").eachText())
                .containsExactlyInAnyOrder("DEMO-1", "DEMO-2", "DEMO-3", "DEMO-4");
        assertThat(page.select("input[name=ids][checked]")).hasSize(4);
    }

    @Test
    public void shouldChangeTheTickedFieldsAndNoOthers() {
        Document form = step("edit", "1001,1003");

        var answer = carla.send(form.selectFirst("form.work-form"), "change-priority", "true", "priority", "1");

        assertThat(done(answer)).isEqualTo("DEMO-1, DEMO-3");
        assertThat(carla.issue("DEMO-1").priorityId()).contains("1");
        assertThat(carla.issue("DEMO-4").priorityId()).contains("3");
        assertThat(carla.issue("DEMO-1").description()).contains(Sample.TRICKY);
        assertThat(form.select("#summary, #issuetype, #resolution")).isEmpty();
    }

    @Test
    public void shouldTakeIssuesThroughATransitionWithItsScreen() {
        Document choose = step("transition", "1001,1002,1003");
        var screen = carla.send(choose.selectFirst("form.work-form"), "transition", "5 Resolve Issue");
        var answer = carla.send(
                Jsoup.parse(screen.body()).selectFirst("form.work-form"), "resolution", "1", "comment", "All solved");

        assertThat(choose.select("#transition option").eachText()).contains("Resolve Issue (2)", "Reopen Issue (1)");
        assertThat(done(answer)).isEqualTo("DEMO-1, DEMO-3");
        assertThat(refused(answer)).containsExactly("DEMO-2: Transition Resolve Issue is not available.");
        assertThat(carla.issue("DEMO-3").statusId()).isEqualTo("5");
        assertThat(carla.issue("DEMO-3").resolutionId()).contains("1");
        assertThat(host.tracker().comments().of(1003)).hasSize(1);
    }

    @Test
    public void shouldDeleteThoseThatOneMayDelete() {
        Document form = step("delete", "1003,1004");
        var refused = carla.send(form.selectFirst("form.work-form"));
        Desk.grant(host, "DELETE_ISSUES", HolderType.USER, "carla");
        var answer = carla.send(form.selectFirst("form.work-form"));

        assertThat(form.select("#main").text()).contains("DEMO-3, DEMO-4");
        assertThat(refused(refused)).hasSize(2);
        assertThat(done(answer)).isEqualTo("DEMO-3, DEMO-4");
        assertThat(Jsoup.parse(answer.body()).select("#bulk-done a")).isEmpty();
        assertThat(host.tracker().issues().byKey("DEMO-3")).isEmpty();
    }

    private Document step(String operation, String ids) {
        return Jsoup.parse(carla.browser()
                .post(FOLDER + "BulkChooseOperation.jspa", Map.of("operation", operation, "ids", ids))
                .body());
    }

    private static String done(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("#bulk-done p:last-child").text();
    }

    private static List<String> refused(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("#bulk-refused li").eachText();
    }
}
