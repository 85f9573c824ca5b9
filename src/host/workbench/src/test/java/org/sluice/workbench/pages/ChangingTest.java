package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldType;
import org.sluice.workbench.tracker.history.ChangeItem;
import org.sluice.workbench.tracker.rights.HolderType;

/** Editing and assigning issues with a browser. */
public class ChangingTest {
    private static final String EDIT = "/secure/EditIssue!default.jspa?id=1002";

    @Rule
    public final PagesHost host = new PagesHost();

    private Desk carla;

    @Before
    public void fill() {
        Sample.in(host);
        host.database()
                .jdbi()
                .useHandle(handle ->
                        handle.execute("UPDATE issue SET status_id = '1', resolution_id = NULL WHERE id = 1002"));
        carla = new Desk(host, host.user("carla"));
    }

    @Test
    public void shouldChangeWhatWasChangedAndNothingElse() {
        var answer = carla.fill(EDIT, "summary", "Printer on ward 8");

        assertThat(Desk.place(answer)).isEqualTo("/browse/DEMO-2");
        assertThat(history()).containsExactly("summary: Printer on ward 7 > Printer on ward 8");
    }

    @Test
    public void shouldTellNothingWhenNothingWasChanged() {
        carla.fill(EDIT);

        assertThat(history()).isEmpty();
    }

    @Test
    public void shouldSayUnderTheFieldWhatIsWrong() {
        var answer = carla.fill(EDIT, "summary", "x".repeat(256), "labels", "fine");

        assertThat(Desk.error(answer, "summary")).contains("255");
        assertThat(Jsoup.parse(answer.body()).select("#labels").val()).isEqualTo("fine");
        assertThat(history()).isEmpty();
    }

    @Test
    public void shouldHaveEveryKindOfCustomFieldAndTakeWhatItSends() {
        CustomField stream = shown("Stream", FieldType.SELECT);
        long urgent = host.tracker().options().add(stream, "Urgent").id();
        CustomField wards = shown("Wards", FieldType.CHECKBOXES);
        long ward = host.tracker().options().add(wards, "Ward 7").id();
        CustomField count = shown("Count", FieldType.NUMBER);
        CustomField when = shown("When", FieldType.DATE_TIME);
        CustomField asked = shown("Asked", FieldType.MULTI_USER);

        carla.fill(
                EDIT,
                stream.fieldId(),
                Long.toString(urgent),
                wards.fieldId(),
                Long.toString(ward),
                count.fieldId(),
                "2.50",
                when.fieldId(),
                "2026-06-30T10:15",
                asked.fieldId(),
                "carla, admin");

        Document page = carla.page("/browse/DEMO-2");
        assertThat(values(page, stream, wards, count)).containsExactly("Urgent", "Ward 7", "2.5");
        assertThat(page.select("#" + asked.fieldId() + "-val bdi").eachText())
                .containsExactlyInAnyOrder("carla", "Administrator");
        Document again = carla.page(EDIT);
        assertThat(again.select("#" + when.fieldId()).val()).isEqualTo("2026-06-30T10:15");
        assertThat(again.select("#" + asked.fieldId()).val()).contains("admin").contains(", ");
        assertThat(again.select("input[name=" + wards.fieldId() + "][checked]")).hasSize(1);
    }

    @Test
    public void shouldEmptyAFieldInWhichNothingIsChosenAnyMore() {
        CustomField wards = shown("Wards", FieldType.MULTI_SELECT);
        long ward = host.tracker().options().add(wards, "Ward 7").id();
        carla.fill(EDIT, wards.fieldId(), Long.toString(ward));

        carla.browser().post("/secure/EditIssue.jspa", Map.of("id", "1002", "shown", wards.fieldId()));

        assertThat(carla.page("/browse/DEMO-2").select("#" + wards.fieldId() + "-val"))
                .isEmpty();
    }

    @Test
    public void shouldNotFillAnEmptyPriorityByAccident() {
        host.database().jdbi().useHandle(handle -> handle.execute("UPDATE issue SET priority_id = NULL"));

        carla.fill(EDIT, "summary", "Another");

        assertThat(carla.issue("DEMO-2").priorityId()).isEmpty();
    }

    @Test
    public void shouldRefuseWhoeverMayNotEdit() {
        Desk.revoke(host, "EDIT_ISSUES");

        assertThat(carla.browser().get(EDIT).statusCode()).isEqualTo(403);
        assertThat(carla.browser()
                        .post("/secure/EditIssue.jspa", Map.of("id", "1002", "summary", "x"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(carla.page("/browse/DEMO-2").select("#edit-issue")).isEmpty();
        assertThat(history()).isEmpty();
    }

    @Test
    public void shouldRefuseToEditWhereTheWorkflowForbidsIt() {
        host.database().jdbi().useHandle(handle -> handle.execute("UPDATE issue SET status_id = '6' WHERE id = 1002"));

        assertThat(carla.page("/browse/DEMO-2").select("#edit-issue")).isEmpty();
        assertThat(carla.page(EDIT).select("#main").text()).contains("DEMO-2 cannot be edited in its current status.");
    }

    @Test
    public void shouldHideFromEditingWhatOneDoesNotSee() {
        Sample.hideFromEverybody(host);

        assertThat(carla.browser().get(EDIT).statusCode()).isEqualTo(404);
        assertThat(carla.browser()
                        .post("/secure/EditIssue.jspa", Map.of("id", "1002", "summary", "x"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    public void shouldAssignToSomebodyToOneselfAndToNobody() {
        carla.fill("/secure/AssignIssue!default.jspa?id=1002", "assignee", "admin");
        var mine = carla.browser().post("/secure/AssignIssue!toMe.jspa", Map.of("id", "1002"));
        Document page = Jsoup.parse(mine.body());
        carla.fill("/secure/AssignIssue!default.jspa?id=1002", "assignee", "");

        assertThat(page.select("#assignee-val").text()).isEqualTo("carla");
        assertThat(page.select("#assign-to-me")).isEmpty();
        assertThat(history())
                .containsExactly(
                        "assignee: - > Administrator", "assignee: Administrator > carla", "assignee: carla > -");
    }

    @Test
    public void shouldSayWhoCannotBeAssigned() {
        Desk.revoke(host, "ASSIGNABLE_USER");
        Desk.grant(host, "ASSIGNABLE_USER", HolderType.USER, "carla");

        var answer = carla.fill("/secure/AssignIssue!default.jspa?id=1002", "assignee", "admin");

        assertThat(Desk.error(answer, "assignee")).contains("admin");
        assertThat(carla.issue("DEMO-2").assigneeKey()).isEqualTo(Optional.empty());
    }

    @Test
    public void shouldOfferNothingInAnArchivedProject() {
        host.database().jdbi().useHandle(handle -> handle.execute("UPDATE project SET archived = TRUE"));
        host.tracker().projects().forget();

        Document page = carla.page("/browse/DEMO-1");

        assertThat(page.select(".issue-operations > *, #addcomment, #assign-to-me, #watching-toggle"))
                .isEmpty();
        assertThat(page.select("#archived-message")).hasSize(1);
        assertThat(List.of("EditIssue!default", "AssignIssue!default", "AddComment!default", "DeleteIssue!default"))
                .allSatisfy(form -> assertThat(carla.browser()
                                .get("/secure/" + form + ".jspa?id=1001")
                                .statusCode())
                        .as(form)
                        .isEqualTo(403));
        assertThat(carla.page("/secure/Dashboard.jspa").select("#create_link")).isEmpty();
    }

    /** A field on the screen that everything has by default. */
    private CustomField shown(String name, FieldType type) {
        CustomField field = host.tracker().fields().add(name, "", type);
        host.tracker().layouts().screens().addField(10_000, field.fieldId());
        return field;
    }

    private List<String> history() {
        return host.tracker().history().of(1002).stream()
                .flatMap(group -> group.items().stream())
                .map(ChangingTest::told)
                .toList();
    }

    private static String told(ChangeItem item) {
        return item.field() + ": " + item.fromText().orElse("-") + " > "
                + item.toText().orElse("-");
    }

    private static List<String> values(Document page, CustomField... fields) {
        return Stream.of(fields)
                .map(field -> page.select("#" + field.fieldId() + "-val").text())
                .toList();
    }
}
