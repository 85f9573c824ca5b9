package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.rights.PermissionScheme;

/** Moving an issue with a browser: what is offered, what is only shown, and what is refused. */
public class MovingTest {
    private static final String ASK = "/secure/MoveIssue!default.jspa?id=1003";

    @Rule
    public final PagesHost host = new PagesHost();

    private Project demo;
    private Project lab;
    private Desk carla;

    @Before
    public void fill() {
        demo = Sample.in(host);
        Sample.fillUpTo(host, demo, 3);
        lab = host.tracker().projects().add("LAB", "Lab <b>1</b>", Optional.empty());
        carla = new Desk(host, host.user("carla"));
    }

    @Test
    public void shouldBeginWithThePlaceWhereTheIssueIs() {
        Document form = carla.page(ASK);

        assertThat(form.select("#pid option[selected]").val()).isEqualTo(Long.toString(demo.id()));
        assertThat(form.select("#issuetype option[selected]").val()).isEqualTo("1");
        assertThat(form.select("#pid option").eachText()).contains("Lab <b>1</b> (LAB)");
    }

    @Test
    public void shouldMoveNothingBeforeItIsConfirmed() {
        var shown = carla.fill(ASK, "pid", Long.toString(lab.id()));

        assertThat(Jsoup.parse(shown.body()).select("#main h2").text()).startsWith("Lab <b>1</b>, ");
        assertThat(Jsoup.parse(shown.body()).select("#beanTargetStatusId")).isEmpty();
        assertThat(carla.issue("DEMO-3").projectId()).isEqualTo(demo.id());
        assertThat(host.tracker().history().of(1003)).isEmpty();
    }

    @Test
    public void shouldOfferNoProjectThatIsClosedOrInWhichOneMayNotMakeIssues() {
        Project shut = host.tracker().projects().add("SHUT", "Shut", Optional.empty());
        Project foreign = host.tracker().projects().add("FOR", "Foreign", Optional.empty());
        PermissionScheme none = host.tracker().schemes().add("Nobody", "");
        host.tracker().projects().usePermissionScheme(foreign, none.id());
        host.database()
                .jdbi()
                .useHandle(handle -> handle.execute("UPDATE project SET archived = TRUE WHERE id = ?", shut.id()));
        host.tracker().projects().forget();

        assertThat(carla.page(ASK).select("#pid option").eachAttr("value"))
                .containsExactlyInAnyOrder(Long.toString(demo.id()), Long.toString(lab.id()));
        assertThat(List.of(move(shut, "1", ""), move(foreign, "1", "")))
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(403));
        assertThat(carla.issue("DEMO-3").projectId()).isEqualTo(demo.id());
    }

    @Test
    public void shouldRefuseTypesThatAreNone() {
        host.database()
                .jdbi()
                .useHandle(handle -> handle.execute("INSERT INTO issue_type VALUES ('9', 'Part', '', TRUE, 9)"));
        host.tracker().forget();

        assertThat(List.of(move(lab, "9", ""), move(lab, "77", ""), move(lab, "", "")))
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(400));
        assertThat(carla.browser()
                        .get("/secure/MoveIssue.jspa?id=1003&issuetype=9&pid=" + lab.id())
                        .statusCode())
                .isEqualTo(400);
        assertThat(host.tracker().issues().byKey("LAB-1")).isEmpty();
    }

    @Test
    public void shouldAskAgainForAStatusThatTheTargetLacks() {
        host.database().jdbi().useHandle(handle -> {
            handle.execute("INSERT INTO status VALUES ('77', 'At the <i>desk</i>', '', 'new', 77)");
            handle.execute("UPDATE issue SET status_id = '77' WHERE id = 1003");
        });
        host.tracker().forget();

        var none = move(lab, "1", "");
        var wrong = move(lab, "1", "77");

        assertThat(List.of(none, wrong)).allSatisfy(answer -> {
            Document form = Jsoup.parse(answer.body());
            assertThat(form.select("#beanTargetStatusId-error").text())
                    .isEqualTo("The target’s workflow lacks this status. Choose another.");
            assertThat(form.select("#beanTargetStatusId option").eachText())
                    .contains("Open")
                    .doesNotContain("At the <i>desk</i>");
            assertThat(form.select("#main i")).isEmpty();
        });
        assertThat(carla.issue("DEMO-3").statusId()).isEqualTo("77");
    }

    @Test
    public void shouldTakeNoStatusThatIsNone() {
        var answer = move(lab, "1", "no-such-status");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(answer.body()).select("#form-faults").text()).contains("knows the status");
        assertThat(host.tracker().issues().byKey("LAB-1")).isEmpty();
    }

    @Test
    public void shouldTellNothingOfAMoveToWhereTheIssueIs() {
        var answer = move(demo, "1", "");

        assertThat(Desk.place(answer)).isEqualTo("/browse/DEMO-3");
        assertThat(host.tracker().history().of(1003)).isEmpty();
    }

    @Test
    public void shouldMoveThereAndBackUnderTwoNewKeysAndFindItByAll() {
        move(lab, "1", "");
        var back = move(demo, "1", "");

        assertThat(Desk.place(back)).isEqualTo("/browse/DEMO-4");
        assertThat(List.of("DEMO-3", "LAB-1", "DEMO-4"))
                .allSatisfy(key -> assertThat(Desk.place(carla.browser().get("/browse/" + key)))
                        .isEqualTo("/browse/DEMO-4"));
    }

    @Test
    public void shouldLeaveBehindWhatTheTargetDoesNotKnow() {
        host.tracker().components().add(demo, "Viewer");
        String component = Long.toString(
                host.tracker().components().ofProject(demo.id()).get(0).id());
        carla.browser()
                .post("/secure/EditIssue.jspa", Map.of("id", "1003", "summary", "Call 3", "components", component));
        String before = carla.page("/browse/DEMO-3").select("#components-val").text();

        move(lab, "1", "");

        assertThat(before).isEqualTo("Viewer");
        assertThat(carla.page("/browse/LAB-1").select("#components-val").text()).doesNotContain("Viewer");
        assertThat(host.tracker().history().of(1003).get(1).items())
                .anyMatch(item -> item.field().equals("Component")
                        && item.fromText().equals(Optional.of("Viewer"))
                        && item.toText().isEmpty());
    }

    @Test
    public void shouldHideTheIssueFromWhoeverDoesNotSeeIt() {
        Sample.hideFromEverybody(host);

        assertThat(carla.browser().get(ASK).statusCode()).isEqualTo(404);
        assertThat(move(lab, "1", "").statusCode()).isEqualTo(404);
        assertThat(carla.issue("DEMO-3").projectId()).isEqualTo(demo.id());
    }

    @Test
    public void shouldRefuseWhatIsArchived() {
        host.database()
                .jdbi()
                .useHandle(handle -> handle.execute("UPDATE project SET archived = TRUE WHERE id = ?", demo.id()));
        host.tracker().projects().forget();

        assertThat(carla.browser().get(ASK).statusCode()).isEqualTo(403);
        assertThat(move(lab, "1", "").statusCode()).isEqualTo(403);
        assertThat(carla.issue("DEMO-3").projectId()).isEqualTo(demo.id());
    }

    private HttpResponse<String> move(Project target, String type, String status) {
        Map<String, String> form =
                new HashMap<>(Map.of("id", "1003", "pid", Long.toString(target.id()), "issuetype", type));
        form.put("beanTargetStatusId", status);
        return carla.browser().post("/secure/MoveIssueConfirm.jspa", form);
    }
}
