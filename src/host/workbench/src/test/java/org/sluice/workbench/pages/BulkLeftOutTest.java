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

/** What a change of many issues with a browser leaves as it was, and whom it refuses. */
public class BulkLeftOutTest {
    private static final String START = "/secure/views/bulkedit/BulkEdit1!default.jspa?jql=project+%3D+DEMO";
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
    public void shouldNameEachIssueThatStaysAsItWas() {
        Document form = step("edit", "1002,1003");

        var answer = carla.send(form.selectFirst("form.work-form"), "change-labels", "true", "labels", "night");

        assertThat(refused(answer)).containsExactly("DEMO-2: DEMO-2 cannot be edited in its current status.");
        assertThat(done(answer)).isEqualTo("DEMO-3");
        assertThat(host.tracker().labels().of(1003)).containsExactly("night");
    }

    @Test
    public void shouldDoNothingWithoutAChoice() {
        assertThat(carla.browser()
                        .post(FOLDER + "BulkChooseOperation.jspa", Map.of("operation", "edit"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(carla.browser()
                        .post(FOLDER + "BulkChooseOperation.jspa", Map.of("operation", "burn", "ids", "1001"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(carla.browser()
                        .post(FOLDER + "BulkEditDetails.jspa", Map.of("ids", "1001", "priority", "1"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    public void shouldLeaveOutWhatOneDoesNotSee() {
        Sample.hideFromEverybody(host);

        assertThat(carla.browser()
                        .post(FOLDER + "BulkDelete.jspa", Map.of("ids", "1001"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(host.tracker().issues().byKey("DEMO-1")).isPresent();
    }

    @Test
    public void shouldRefuseWhoeverMayNotChangeManyAtOnce() {
        host.database()
                .jdbi()
                .useHandle(
                        handle -> handle.execute("DELETE FROM global_permission WHERE permission_key = 'BULK_CHANGE'"));
        host.tracker().forget();

        assertThat(carla.browser().get(START).statusCode()).isEqualTo(403);
        assertThat(carla.page("/issues/?jql=").select("#bulkedit_all")).isEmpty();
        assertThat(carla.browser()
                        .post(FOLDER + "BulkDelete.jspa", Map.of("ids", "1001"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(host.stranger().get(START).uri().getPath()).isEqualTo("/jira/login.jsp");
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
