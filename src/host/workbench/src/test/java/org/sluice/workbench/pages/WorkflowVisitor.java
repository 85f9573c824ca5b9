package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** An administrator who works on one workflow: follows links and sends the forms that the pages hold. */
final class WorkflowVisitor {
    static final String FOLDER = "/secure/admin/workflows/";
    private final Browser browser;
    private final String base;
    private Document page;

    WorkflowVisitor(PagesHost host) {
        this.browser = host.admin().withWebSudo("admin");
        this.base = "/jira";
    }

    /** The page that was shown last. */
    Document page() {
        return page;
    }

    Document open(String address) {
        HttpResponse<String> answer = browser.get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        page = Jsoup.parse(answer.body());
        return page;
    }

    Document steps(String workflow, String mode) {
        return open(FOLDER + "ViewWorkflowSteps.jspa?workflowMode=" + mode + "&workflowName=" + encoded(workflow));
    }

    Document transition(String workflow, String mode, int id, String tab) {
        return open(FOLDER + "ViewWorkflowTransition.jspa?workflowMode=" + mode + "&workflowName=" + encoded(workflow)
                + "&workflowTransition=" + id + "&descriptorTab=" + tab);
    }

    /** Follows the first link of the page that the query finds. */
    Document follow(String query) {
        Element link = page.select(query).first();
        assertThat(link).as(query).isNotNull();
        return open(link.attr("href").substring(base.length()));
    }

    /** Sends the form around what the query finds, with some fields filled in. */
    Document send(String query, Map<String, String> typed) {
        Element found = page.select(query).first();
        assertThat(found).as(query).isNotNull();
        Element form = found.is("form") ? found : found.closest("form");
        Map<String, String> fields = new HashMap<>();
        for (Element field : form.select("input[name], select[name], textarea[name]")) {
            boolean off = List.of("radio", "checkbox").contains(field.attr("type")) && !field.hasAttr("checked");
            if (!off) {
                fields.put(field.attr("name"), value(field));
            }
        }
        fields.putAll(typed);
        HttpResponse<String> answer =
                browser.postWithoutToken(form.attr("action").substring(base.length()), fields);
        assertThat(answer.statusCode()).as(form.attr("action")).isEqualTo(200);
        page = Jsoup.parse(answer.body());
        return page;
    }

    Document send(String query) {
        return send(query, Map.of());
    }

    String fault() {
        return page.select(".workflow-fault").text();
    }

    /** What the rules of the open tab say. */
    List<String> rules() {
        return page.select(".workflow-rule-text").eachText();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String value(Element field) {
        if (!field.is("select")) {
            return field.val();
        }
        Element chosen = field.select("option[selected]").first();
        Element first = chosen == null ? field.select("option").first() : chosen;
        return first == null ? "" : first.val();
    }
}
