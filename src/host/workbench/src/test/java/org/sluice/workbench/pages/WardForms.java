package org.sluice.workbench.pages;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldContext;
import org.sluice.workbench.tracker.fields.FieldOption;

/** An administrator at the forms of fields: contexts, defaults, and the options of one of them. */
record WardForms(PagesHost host, Browser admin, CustomField ward) {

    HttpResponse<String> save(CustomField field, Map<String, String> form) {
        return post("ManageConfigurationScheme.jspa", field, form);
    }

    void begin(CustomField field, String value) {
        post("EditCustomFieldDefaults.jspa", field, Map.of("contextId", id(first(field)), "value", value));
    }

    HttpResponse<String> change(FieldOption option, String what, String value) {
        return post(
                "EditCustomFieldOptions.jspa",
                ward,
                Map.of("contextId", id(first(ward)), "optionId", "" + option.id(), "do", what, "value", value));
    }

    HttpResponse<String> post(String action, CustomField field, Map<String, String> form) {
        Map<String, String> all = new HashMap<>(form);
        all.put("customFieldId", Long.toString(field.id()));
        return admin.post("/secure/admin/" + action, all);
    }

    List<String> values() {
        return host.tracker().options().of(ward).stream()
                .map(FieldOption::value)
                .toList();
    }

    FieldContext first(CustomField field) {
        return host.tracker().contexts().of(field).get(0);
    }

    static String id(FieldContext context) {
        return Long.toString(context.id());
    }

    static String fault(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("#main .aui-message-error").text();
    }
}
