package org.sluice.workbench.pages;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.rights.Holder;
import org.sluice.workbench.tracker.rights.HolderType;

/** Somebody who works in the sample project with a browser, form by form. */
record Desk(PagesHost host, Browser browser) {
    /** Fills the form of the page as a person would: what the page has in it stays unless it is named here. */
    HttpResponse<String> fill(String page, String... namesAndValues) {
        return send(browser.page(page).selectFirst("form.work-form"), namesAndValues);
    }

    HttpResponse<String> send(Element form, String... namesAndValues) {
        Map<String, String> fields = new HashMap<>();
        for (Element field : form.select("input[name], textarea[name]")) {
            boolean unticked = field.attr("type").equals("checkbox") && !field.hasAttr("checked");
            if (!unticked && !field.attr("name").equals("shown")) {
                fields.put(field.attr("name"), field.val());
            }
        }
        for (Element choice : form.select("select[name]")) {
            Element chosen = Optional.ofNullable(choice.selectFirst("option[selected]"))
                    .orElseGet(() -> choice.hasAttr("multiple") ? null : choice.selectFirst("option"));
            if (chosen != null) {
                fields.put(choice.attr("name"), chosen.val());
            }
        }
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        String action = form.attr("action").replaceFirst("^/jira", "");
        return form.attr("method").equals("get") ? browser.get(action + query(fields)) : browser.post(action, fields);
    }

    Document page(String path) {
        return browser.page(path);
    }

    Issue issue(String key) {
        return host.tracker().issues().byKey(key).orElseThrow();
    }

    /** What stands under a field of an answered form. */
    static String error(HttpResponse<String> answer, String field) {
        return Jsoup.parse(answer.body()).select("#" + field + "-error").text();
    }

    /** Where the browser ended, below the context path. */
    static String place(HttpResponse<String> answer) {
        return answer.uri().getPath().replaceFirst("^/jira", "");
    }

    /** Takes a permission of the default scheme from everybody. */
    static void revoke(PagesHost host, String permission) {
        host.tracker().schemes().grantsOf(0).stream()
                .filter(grant -> grant.permissionKey().equals(permission))
                .forEach(host.tracker().schemes()::revoke);
    }

    static void grant(PagesHost host, String permission, HolderType type, String parameter) {
        host.tracker().schemes().grant(0, permission, new Holder(type, parameter));
    }

    private static String query(Map<String, String> fields) {
        StringBuilder query = new StringBuilder("?");
        fields.forEach((name, value) -> query.append(name)
                .append('=')
                .append(java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8))
                .append('&'));
        return query.toString();
    }
}
