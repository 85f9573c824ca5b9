package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.screens.FieldConfiguration;
import org.sluice.workbench.tracker.screens.FieldRule;
import org.sluice.workbench.tracker.screens.Layouts;

/** An administrator sets field configurations up. */
public class FieldConfigurationPagesTest {
    private static final String CONFIGURATIONS = "/secure/admin/ViewFieldLayouts.jspa";

    @Rule
    public final PagesHost host = new PagesHost();

    private Browser admin;

    @Before
    public void open() {
        admin = host.admin().withWebSudo("admin");
    }

    @Test
    public void shouldRequireHideAndDescribeFields() {
        rule("labels", "require", "");
        rule("labels", "describe", "Which <b>?");
        rule("duedate", "hide", "");

        FieldConfiguration now = layouts().configurations().byId(1).orElseThrow();
        assertThat(now.of("labels")).isEqualTo(new FieldRule(true, false, "Which <b>?"));
        assertThat(now.of("duedate").hidden()).isTrue();
        Document page = admin.page("/secure/admin/ConfigureFieldLayout!default.jspa?id=1");
        assertThat(page.select("#field-rules tr:has(strong:contains(Labels)) .aui-lozenge")
                        .text())
                .isEqualTo("Required");
        rule("labels", "relax", "");
        rule("duedate", "show", "");
        assertThat(layouts().configurations().byId(1).orElseThrow().required()).doesNotContain("labels");
        assertThat(rule("summary", "hide", "").statusCode()).isEqualTo(400);
        assertThat(rule("nonsense", "hide", "").statusCode()).isEqualTo(404);
    }

    @Test
    public void shouldMakeAndRemoveFieldConfigurations() {
        post("AddFieldLayout.jspa", Map.of("name", "Strict", "description", ""));
        FieldConfiguration strict = layouts().configurations().all().stream()
                .filter(one -> one.name().equals("Strict"))
                .findFirst()
                .orElseThrow();

        assertThat(strict.required()).contains("summary");
        assertThat(fault(post("AddFieldLayout.jspa", Map.of("name", "Strict")))).contains("is there already");
        assertThat(fault(post("DeleteFieldLayout.jspa", Map.of("id", "1")))).contains("stays");
        post("DeleteFieldLayout.jspa", Map.of("id", "" + strict.id()));
        assertThat(admin.page(CONFIGURATIONS).select("#configurations tbody tr"))
                .hasSize(1);
    }

    private HttpResponse<String> rule(String field, String what, String description) {
        return post(
                "ConfigureFieldLayout.jspa",
                Map.of("id", "1", "fieldId", field, "do", what, "description", description));
    }

    private HttpResponse<String> post(String action, Map<String, String> form) {
        return admin.post("/secure/admin/" + action, form);
    }

    private static String fault(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("#main .aui-message-error").text();
    }

    private Layouts layouts() {
        return host.tracker().layouts();
    }
}
