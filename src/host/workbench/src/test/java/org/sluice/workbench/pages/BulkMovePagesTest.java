package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldType;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.rights.HolderType;
import org.sluice.workbench.tracker.screens.FieldConfiguration;
import org.sluice.workbench.tracker.screens.FieldRule;

/** Moving many issues with a browser: where to, what is asked on the way, and what is refused of which issue. */
public class BulkMovePagesTest {
    private static final String FOLDER = "/secure/views/bulkedit/";

    @Rule
    public final PagesHost host = new PagesHost();

    private Project demo;
    private Project lab;
    private Desk carla;

    @Before
    public void fill() {
        demo = Sample.in(host);
        Sample.fillUpTo(host, demo, 5);
        lab = host.tracker().projects().add("LAB", "Lab <b>1</b>", Optional.empty());
        sql("INSERT INTO issue_type VALUES ('9', 'Part', '', TRUE, 9), ('8', 'Piece', '', TRUE, 8)");
        carla = new Desk(host, host.user("carla"));
    }

    @Test
    public void shouldMoveALotToTheProjectAndTypeThatWereChosen() {
        Document places = start("1003,1004");
        Document details = next(places, "pid-" + demo.id() + "-1", id(lab));
        var answer = carla.send(form(details));

        assertThat(places.select("h2.form-tab").text()).contains(", Incident (2)");
        assertThat(details.select("h2.form-tab").text()).isEqualTo("Lab <b>1</b>, Incident");
        assertThat(details.select("#main b")).isEmpty();
        assertThat(details.select("[id^=keys-]").text()).isEqualTo("DEMO-3, DEMO-4");
        assertThat(done(answer)).isEqualTo("LAB-1, LAB-2");
        assertThat(Desk.place(carla.browser().get("/browse/DEMO-4"))).isEqualTo("/browse/LAB-2");
    }

    @Test
    public void shouldAskForAStatusOnceForAllThatNeedIt() {
        sql("INSERT INTO status VALUES ('77', 'At the <i>desk</i>', '', 'new', 77)");
        sql("UPDATE issue SET status_id = '77' WHERE id IN (1003, 1004)");

        Document details = next(start("1003,1004,1005"), "pid-" + demo.id() + "-1", id(lab));
        String asked = "status-" + lab.id() + "-1-77";
        var wrong = carla.send(form(details), asked, "77");
        var moved = carla.send(form(details), asked, "3");

        assertThat(details.select("select[id^=status-]")).hasSize(1);
        assertThat(details.select("#" + asked + "-help").text()).contains("At the <i>desk</i>");
        assertThat(Desk.error(wrong, asked)).isEqualTo("The target’s workflow lacks this status. Choose another.");
        assertThat(done(moved)).isEqualTo("LAB-1, LAB-2, LAB-3");
        assertThat(List.of("LAB-1", "LAB-2", "LAB-3"))
                .extracting(key -> carla.issue(key).statusId())
                .containsExactly("3", "3", "1");
    }

    @Test
    public void shouldWantRequiredFieldsFilledAndKeepWhatIssuesHold() {
        CustomField ward = host.tracker().fields().add("Ward", "", FieldType.TEXT);
        sql("INSERT INTO field_value (issue_id, field_id, sort_order, text_value) VALUES (1003, " + ward.id()
                + ", 0, 'Ward 3')");
        host.tracker()
                .layouts()
                .configurations()
                .rule(FieldConfiguration.DEFAULT, ward.fieldId(), new FieldRule(true, false, ""));

        Document details = next(start("1003,1004"), "pid-" + demo.id() + "-1", id(lab));
        String name = "field-" + lab.id() + "-1-" + ward.fieldId();
        var empty = carla.send(form(details));
        String untouched = carla.issue("DEMO-3").key();
        var moved = carla.send(form(details), name, "Ward 9");

        assertThat(Desk.error(empty, name)).isEqualTo("Ward is required.");
        assertThat(untouched).isEqualTo("DEMO-3");
        assertThat(done(moved)).isEqualTo("LAB-1, LAB-2");
        assertThat(List.of(text(1003, ward), text(1004, ward))).containsExactly("Ward 3", "Ward 9");
    }

    @Test
    public void shouldOverwriteWhatIssuesHoldWhereItIsNotToBeKept() {
        CustomField ward = host.tracker().fields().add("Ward", "", FieldType.TEXT);
        sql("INSERT INTO field_value (issue_id, field_id, sort_order, text_value) VALUES (1003, " + ward.id()
                + ", 0, 'Ward 3')");
        host.tracker()
                .layouts()
                .configurations()
                .rule(FieldConfiguration.DEFAULT, ward.fieldId(), new FieldRule(true, false, ""));
        String name = "field-" + lab.id() + "-1-" + ward.fieldId();

        carla.browser()
                .post(
                        FOLDER + "BulkMigratePerform.jspa",
                        Map.of(
                                "ids",
                                "1003,1004",
                                "pid-" + demo.id() + "-1",
                                id(lab),
                                "type-" + demo.id() + "-1",
                                "1",
                                "shown",
                                "retain-" + name,
                                name,
                                "Ward 9"));

        assertThat(List.of(text(1003, ward), text(1004, ward))).containsExactly("Ward 9", "Ward 9");
    }

    @Test
    public void shouldDropAFieldThatIsNotThereAndTellIt() {
        CustomField ward = host.tracker().fields().add("Ward", "", FieldType.TEXT, Set.of(demo.id()), Set.of());
        sql("INSERT INTO field_value (issue_id, field_id, sort_order, text_value) VALUES (1003, " + ward.id()
                + ", 0, 'Ward 3')");

        carla.send(form(next(start("1003"), "pid-" + demo.id() + "-1", id(lab))));

        assertThat(host.tracker().values().of(1003)).isEmpty();
        assertThat(host.tracker().history().of(1003).get(0).items())
                .anyMatch(item -> item.field().equals("Ward")
                        && item.fromText().equals(Optional.of("Ward 3"))
                        && item.toText().isEmpty());
    }

    @Test
    public void shouldTakeSubtasksAlongAsTheTypeThatWasChosenForThem() {
        sql("UPDATE issue SET parent_id = 1003, type_id = '9' WHERE id = 1004");

        Document places = start("1003,1004");
        Document types = next(places, "pid-" + demo.id() + "-1", id(lab));
        Document details = next(types, "below-" + demo.id() + "-9", "8");
        var answer = carla.send(form(details));

        assertThat(places.select("#main").text()).contains("Sub-tasks that go along");
        assertThat(types.select("select option").eachText()).containsExactly("Piece", "Part");
        assertThat(details.select("h2.form-tab").eachText())
                .containsExactly("Lab <b>1</b>, Incident", "Lab <b>1</b>, Piece");
        assertThat(done(answer)).isEqualTo("LAB-1");
        assertThat(carla.issue("LAB-2").typeId()).isEqualTo("8");
    }

    @Test
    public void shouldChangeOnlyTheTypeOfASubtaskAlone() {
        sql("UPDATE issue SET parent_id = 1003, type_id = '9' WHERE id = 1004");

        Document places = start("1004");
        Document details = next(places, "type-" + demo.id() + "-9", "8");
        carla.send(form(details));

        assertThat(places.select("[id^=pid-]")).isEmpty();
        assertThat(carla.issue("DEMO-4").typeId()).isEqualTo("8");
    }

    @Test
    public void shouldSendAllLotsToOnePlaceWhereThatIsTicked() {
        sql("INSERT INTO issue_type VALUES ('7', 'Wish', '', FALSE, 7)");
        sql("UPDATE issue SET type_id = '7' WHERE id = 1004");

        Document places = start("1003,1004");
        Document details = next(
                places,
                "pid-" + demo.id() + "-1",
                id(lab),
                "type-" + demo.id() + "-1",
                "7",
                "sameAsBulkEditBean",
                "true");

        assertThat(places.select("h2.form-tab")).hasSize(2);
        assertThat(details.select("h2.form-tab").eachText()).containsExactly("Lab <b>1</b>, Wish");
        assertThat(done(carla.send(form(details)))).isEqualTo("LAB-1, LAB-2");
    }

    @Test
    public void shouldLeaveLotsThatGoNowhereAsTheyAre() {
        sql("INSERT INTO issue_type VALUES ('7', 'Wish', '', FALSE, 7)");
        sql("UPDATE issue SET type_id = '7' WHERE id = 1004");

        Document details = next(start("1003,1004"), "pid-" + demo.id() + "-1", id(lab));
        var moved = carla.send(form(details));
        var nowhere = carla.send(form(start("1004")));

        assertThat(details.select("h2.form-tab")).hasSize(1);
        assertThat(done(moved)).isEqualTo("LAB-1");
        assertThat(nowhere.statusCode()).isEqualTo(400);
        assertThat(nowhere.body()).contains("All issues would stay where they are.");
        assertThat(host.tracker().history().of(1004)).isEmpty();
    }

    @Test
    public void shouldNameEachIssueThatMayNotBeMoved() {
        Desk.revoke(host, "MOVE_ISSUES");
        Desk.grant(host, "MOVE_ISSUES", HolderType.ASSIGNEE, "");
        String carlasKey = host.tracker().users().byName("carla").orElseThrow().key();
        sql("UPDATE issue SET assignee_key = '" + carlasKey + "' WHERE id = 1004");

        var answer = carla.send(form(next(start("1003,1004"), "pid-" + demo.id() + "-1", id(lab))));

        assertThat(done(answer)).isEqualTo("LAB-1");
        assertThat(Jsoup.parse(answer.body()).select("#bulk-refused li").eachText())
                .containsExactly("DEMO-3: You do not have the permission to do this with DEMO-3.");
    }

    @Test
    public void shouldRefusePlacesThatAreNotOffered() {
        Project foreign = host.tracker().projects().add("FOR", "Foreign", Optional.empty());
        host.tracker()
                .projects()
                .usePermissionScheme(
                        foreign, host.tracker().schemes().add("Nobody", "").id());

        assertThat(start("1003").select("#pid-" + demo.id() + "-1 option").eachAttr("value"))
                .doesNotContain(id(foreign));
        assertThat(perform(id(foreign), "1").statusCode()).isEqualTo(403);
        assertThat(perform("999", "1").statusCode()).isEqualTo(403);
        assertThat(perform(id(lab), "9").statusCode()).isEqualTo(400);
        assertThat(perform(id(lab), "").statusCode()).isEqualTo(400);
        assertThat(carla.issue("DEMO-3").projectId()).isEqualTo(demo.id());
    }

    @Test
    public void shouldWantTheTokenAndTheRightToChangeMany() {
        assertThat(carla.browser()
                        .postWithoutToken(FOLDER + "BulkMigratePerform.jspa", Map.of("ids", "1003"))
                        .statusCode())
                .isEqualTo(403);
        sql("DELETE FROM global_permission WHERE permission_key = 'BULK_CHANGE'");

        assertThat(perform(id(lab), "1").statusCode()).isEqualTo(403);
        assertThat(carla.issue("DEMO-3").projectId()).isEqualTo(demo.id());
    }

    private HttpResponse<String> perform(String project, String type) {
        return carla.browser()
                .post(
                        FOLDER + "BulkMigratePerform.jspa",
                        Map.of("ids", "1003", "pid-" + demo.id() + "-1", project, "type-" + demo.id() + "-1", type));
    }

    private Document start(String ids) {
        return Jsoup.parse(carla.browser()
                .post(FOLDER + "BulkChooseOperation.jspa", Map.of("operation", "move", "ids", ids))
                .body());
    }

    private Document next(Document page, String... namesAndValues) {
        return Jsoup.parse(carla.send(form(page), namesAndValues).body());
    }

    private static org.jsoup.nodes.Element form(Document page) {
        return page.selectFirst("form.work-form");
    }

    private String text(long issueId, CustomField field) {
        return host.tracker().values().of(issueId).get(field.id()).get(0).text().orElseThrow();
    }

    private void sql(String statement) {
        host.database().jdbi().useHandle(handle -> handle.execute(statement));
        host.tracker().forget();
    }

    private static String id(Project project) {
        return Long.toString(project.id());
    }

    private static String done(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("#bulk-done p:last-child").text();
    }
}
