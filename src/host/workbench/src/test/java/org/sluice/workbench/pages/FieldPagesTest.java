package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldContext;
import org.sluice.workbench.tracker.fields.FieldOption;
import org.sluice.workbench.tracker.fields.FieldType;
import org.sluice.workbench.tracker.screens.Screen;

/** An administrator makes custom fields, says where they are and what they offer, and takes them away. */
public class FieldPagesTest {
    private static final String LIST = "/secure/admin/ViewCustomFields.jspa";

    @Rule
    public final PagesHost host = new PagesHost();

    private Browser admin;

    @Before
    public void open() {
        admin = host.admin().withWebSudo("admin");
    }

    @Test
    public void shouldMakeAFieldWithOptionsOnTheChosenScreens() {
        Document form = admin.page("/secure/admin/CreateCustomField!default.jspa");
        HttpResponse<String> made = admin.post(
                "/secure/admin/CreateCustomField.jspa",
                Map.of("fieldType", "SELECT", "name", "Ward <b>", "options", "North\n\nSouth\nNorth", "screens", "1"));

        assertThat(form.select("input[name=screens][checked]").val()).isEqualTo("1");
        assertThat(made.uri().getPath()).endsWith("ConfigureCustomField!default.jspa");
        CustomField field = host.tracker().fields().byName("Ward <b>").get(0);
        assertThat(host.tracker().options().of(field))
                .extracting(FieldOption::value)
                .containsExactly("North", "South");
        assertThat(host.tracker()
                        .layouts()
                        .screens()
                        .byId(Screen.DEFAULT)
                        .orElseThrow()
                        .has(field.fieldId()))
                .isTrue();
        assertThat(admin.page(LIST).select("#custom-fields tbody td").eachText())
                .startsWith("Ward <b>", "Select list (single choice)", "All projects", "Default Screen");
    }

    @Test
    public void shouldKeepWhatWasTypedAndSayWhatIsMissing() {
        Document page = Jsoup.parse(admin.post(
                        "/secure/admin/CreateCustomField.jspa",
                        Map.of("fieldType", "NUMBER", "name", " ", "description", "How <many>"))
                .body());

        assertThat(page.select("#main .aui-message-error").text()).contains("A name is needed");
        assertThat(page.select("#field-description").val()).isEqualTo("How <many>");
        assertThat(page.select("#field-type option[selected]").val()).isEqualTo("NUMBER");
        assertThat(page.select("input[name=screens][checked]")).isEmpty();
        assertThat(host.tracker().fields().all()).isEmpty();
    }

    @Test
    public void shouldAskBeforeAFieldGoes() {
        CustomField field = host.tracker().fields().add("Ward", "", FieldType.TEXT);

        Document asked = admin.page("/secure/admin/DeleteCustomField!default.jspa?customFieldId=" + field.id());
        admin.post("/secure/admin/DeleteCustomField.jspa", Map.of("customFieldId", Long.toString(field.id())));

        assertThat(asked.select("#main .aui-message-warning").text()).contains("Ward");
        assertThat(host.tracker().fields().all()).isEmpty();
        assertThat(admin.page(LIST).select("#main .aui-message-info").text())
                .isEqualTo("There is no custom field yet.");
        assertThat(admin.get("/secure/admin/DeleteCustomField!default.jspa?customFieldId=" + field.id())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    public void shouldGiveAFieldToAProjectAndRefuseASecondContextThere() {
        Sample.in(host);
        CustomField field = host.tracker().fields().add("Ward", "", FieldType.SELECT);
        long project = host.tracker().projects().all().iterator().next().id();
        FieldContext context = context(field);

        post("ManageConfigurationScheme.jspa", field, Map.of("contextId", id(context), "projects", "" + project));
        assertThat(context(field).projectIds()).containsExactly(project);
        Document page = Jsoup.parse(post("ManageConfigurationScheme.jspa", field, Map.of("projects", "" + project))
                .body());
        post("ManageConfigurationScheme.jspa", field, Map.of("name", "Rest"));

        assertThat(page.select("#main .aui-message-error").text()).contains("has at most one");
        assertThat(host.tracker().contexts().of(field))
                .extracting(FieldContext::name)
                .endsWith("Rest");
        assertThat(configure(field).select("section.admin-block h3").eachText())
                .containsExactly("Default Configuration Scheme for Ward", "Rest", "Add context");
        post("ManageConfigurationScheme!remove.jspa", field, Map.of("contextId", id(context)));
        assertThat(host.tracker().contexts().of(field)).hasSize(1);
    }

    @Test
    public void shouldAddRenameMoveDisableAndDeleteOptions() {
        CustomField field = host.tracker().fields().add("Ward", "", FieldType.SELECT);
        add(field, "North");
        add(field, "South");
        FieldOption north = options(field).get(0);

        assertThat(Jsoup.parse(add(field, "south").body())
                        .select("#main .aui-message-error")
                        .text())
                .isEqualTo("“south” is offered already.");
        change(field, north, "down", "");
        change(field, north, "rename", "East");
        change(field, options(field).get(0), "disable", "");

        assertThat(options(field)).extracting(FieldOption::value).containsExactly("South", "East");
        assertThat(options(field).get(0).disabled()).isTrue();
        change(field, options(field).get(0), "enable", "");
        change(field, north, "delete", "");
        assertThat(options(field)).extracting(FieldOption::disabled).containsExactly(false);
        assertThat(change(field, north, "delete", "").statusCode()).isEqualTo(404);
    }

    @Test
    public void shouldTakeDefaultsOfEachKind() {
        Sample.in(host);
        CustomField ward = host.tracker().fields().add("Ward", "", FieldType.SELECT);
        add(ward, "North");
        String north = Long.toString(options(ward).get(0).id());
        CustomField beds = host.tracker().fields().add("Beds", "", FieldType.NUMBER);
        CustomField tags = host.tracker().fields().add("Tags", "", FieldType.LABELS);

        begin(ward, north);
        begin(beds, "12.50");
        begin(tags, "night ward");
        Document refused = Jsoup.parse(begin(beds, "many").body());

        assertThat(context(ward).defaults()).containsExactly(north);
        assertThat(context(beds).defaults()).containsExactly("12.5");
        assertThat(context(tags).defaults()).containsExactly("night", "ward");
        assertThat(refused.select("#main .aui-message-error").text()).contains("many");
        assertThat(configure(ward).select("select[name=value] option[selected]").text())
                .isEqualTo("North");
        begin(ward, "");
        assertThat(context(ward).defaults()).isEmpty();
        assertThat(begin(ward, "77").statusCode()).isEqualTo(404);
    }

    @Test
    public void shouldRenameAField() {
        CustomField field = host.tracker().fields().add("Ward", "", FieldType.TEXT);

        post("EditCustomField.jspa", field, Map.of("name", "Unit", "description", "Which"));
        post("EditCustomField.jspa", field, Map.of("name", ""));

        assertThat(host.tracker().fields().byId(field.id()))
                .contains(new CustomField(field.id(), "Unit", "Which", field.typeKey()));
    }

    @Test
    public void shouldBeClosedWithoutRightPasswordOrToken() {
        assertThat(host.admin().get(LIST).uri().getPath()).contains("WebSudoAuthenticate");
        assertThat(host.user("carla").get(LIST).statusCode()).isEqualTo(403);
        assertThat(admin.postWithoutToken("/secure/admin/CreateCustomField.jspa", Map.of("name", "X"))
                        .statusCode())
                .isEqualTo(403);
        for (String lost :
                Set.of("ConfigureCustomField!default.jspa?customFieldId=77", "ConfigureFieldScreen.jspa?id=x")) {
            assertThat(admin.get("/secure/admin/" + lost).statusCode()).as(lost).isEqualTo(404);
        }
    }

    private HttpResponse<String> add(CustomField field, String value) {
        return post("EditCustomFieldOptions!add.jspa", field, Map.of("contextId", id(context(field)), "value", value));
    }

    private HttpResponse<String> change(CustomField field, FieldOption option, String what, String value) {
        return post(
                "EditCustomFieldOptions.jspa",
                field,
                Map.of("contextId", id(context(field)), "optionId", "" + option.id(), "do", what, "value", value));
    }

    private HttpResponse<String> begin(CustomField field, String value) {
        return post("EditCustomFieldDefaults.jspa", field, Map.of("contextId", id(context(field)), "value", value));
    }

    private HttpResponse<String> post(String action, CustomField field, Map<String, String> form) {
        Map<String, String> all = new HashMap<>(form);
        all.put("customFieldId", Long.toString(field.id()));
        return admin.post("/secure/admin/" + action, all);
    }

    private Document configure(CustomField field) {
        return admin.page("/secure/admin/ConfigureCustomField!default.jspa?customFieldId=" + field.id());
    }

    private FieldContext context(CustomField field) {
        return host.tracker().contexts().of(field).get(0);
    }

    private List<FieldOption> options(CustomField field) {
        return host.tracker().options().of(field);
    }

    private static String id(FieldContext context) {
        return Long.toString(context.id());
    }
}
