package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldContext;
import org.sluice.workbench.tracker.fields.FieldOption;
import org.sluice.workbench.tracker.fields.FieldType;
import org.sluice.workbench.tracker.projects.Project;

/** What a form about the contexts of a field is refused, and what it leaves as it was. */
public class FieldContextPagesTest {
    @Rule
    public final PagesHost host = new PagesHost();

    private Browser admin;
    private Project project;
    private CustomField ward;

    @Before
    public void open() {
        admin = host.admin().withWebSudo("admin");
        project = Sample.in(host);
        ward = host.tracker().fields().add("Ward", "", FieldType.MULTI_SELECT);
    }

    @Test
    public void shouldNotGiveAFieldToAllProjectsBecauseTheChosenOneIsGone() {
        save(ward, Map.of("contextId", id(first(ward)), "projects", "" + project.id()));

        HttpResponse<String> gone = save(ward, Map.of("contextId", id(first(ward)), "projects", "777"));

        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(first(ward).projectIds()).containsExactly(project.id());
    }

    @Test
    public void shouldNotGiveAFieldToAllIssueTypesBecauseTheChosenOneIsGone() {
        save(ward, Map.of("contextId", id(first(ward)), "types", "1"));

        HttpResponse<String> gone = save(ward, Map.of("contextId", id(first(ward)), "types", "777"));

        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(first(ward).typeIds()).containsExactly("1");
    }

    @Test
    public void shouldKeepOptionsAndDefaultsWhenAContextMoves() {
        FieldOption north = host.tracker().options().add(ward, "North");
        begin(ward, Long.toString(north.id()));

        save(ward, Map.of("contextId", id(first(ward)), "projects", "" + project.id(), "types", "1"));

        assertThat(first(ward).defaults()).containsExactly(Long.toString(north.id()));
        assertThat(values()).containsExactly("North");
    }

    @Test
    public void shouldHaveOneContextForAllProjectsAtMost() {
        HttpResponse<String> second = save(ward, Map.of("name", "Again"));

        assertThat(fault(second)).contains("has at most one");
        assertThat(host.tracker().contexts().of(ward)).hasSize(1);
    }

    @Test
    public void shouldNameANewContextItselfWhereNobodyDoes() {
        save(ward, Map.of("projects", "" + project.id(), "name", "x".repeat(256)));

        assertThat(host.tracker().contexts().of(ward))
                .extracting(FieldContext::name)
                .endsWith("Configuration Scheme for Ward");
    }

    @Test
    public void shouldNotReachTheContextOfAnotherField() {
        CustomField other = host.tracker().fields().add("Bed", "", FieldType.SELECT);
        host.tracker().options().add(other, "One");

        assertThat(save(ward, Map.of("contextId", id(first(other)))).statusCode())
                .isEqualTo(404);
        assertThat(post("ManageConfigurationScheme!remove.jspa", ward, Map.of("contextId", id(first(other))))
                        .statusCode())
                .isEqualTo(404);
        FieldOption one = host.tracker().options().of(other).get(0);
        assertThat(change(one, "delete", "").statusCode()).isEqualTo(404);
        assertThat(host.tracker().options().of(other)).containsExactly(one);
    }

    private HttpResponse<String> save(CustomField field, Map<String, String> form) {
        return post("ManageConfigurationScheme.jspa", field, form);
    }

    private void begin(CustomField field, String value) {
        post("EditCustomFieldDefaults.jspa", field, Map.of("contextId", id(first(field)), "value", value));
    }

    private HttpResponse<String> change(FieldOption option, String what, String value) {
        return post(
                "EditCustomFieldOptions.jspa",
                ward,
                Map.of("contextId", id(first(ward)), "optionId", "" + option.id(), "do", what, "value", value));
    }

    private HttpResponse<String> post(String action, CustomField field, Map<String, String> form) {
        Map<String, String> all = new HashMap<>(form);
        all.put("customFieldId", Long.toString(field.id()));
        return admin.post("/secure/admin/" + action, all);
    }

    private List<String> values() {
        return host.tracker().options().of(ward).stream()
                .map(FieldOption::value)
                .toList();
    }

    private FieldContext first(CustomField field) {
        return host.tracker().contexts().of(field).get(0);
    }

    private static String id(FieldContext context) {
        return Long.toString(context.id());
    }

    private static String fault(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("#main .aui-message-error").text();
    }
}
