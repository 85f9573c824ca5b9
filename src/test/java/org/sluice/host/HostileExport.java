package org.sluice.host;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A project whose every text would be a script, a tag or an attribute if a page forgot to say that it is text. */
public final class HostileExport {
    public static final String KEY = "TRAP";
    public static final String SCRIPT = "alert('sluice-hostile')";
    public static final String SHORT = "</title></script><script>" + SCRIPT + "</script><img src=x onerror=\"" + SCRIPT
            + "\">'\"${1+1} #set($x=1) \uD83D\uDE80\u200F\u202Ecba\u202C";
    /** Some 30,000 characters. */
    public static final String LONG = SHORT + "<b>long</b> ".repeat((30_000 - SHORT.length()) / 12) + "~".repeat(12);

    private static final ObjectMapper JSON = new ObjectMapper();

    private HostileExport() {}

    /** The export as JSON. */
    public static String text() {
        ObjectNode export = JSON.createObjectNode();
        export.putObject("names").put("customfield_10200", SHORT).put("customfield_10201", "Harbour " + SHORT);
        ObjectNode issue =
                export.putArray("issues").addObject().put("id", "10001").put("key", KEY + "-1");
        ObjectNode fields = issue.putObject("fields");
        fields.put("summary", LONG).put("description", LONG).put("customfield_10200", LONG);
        fields.set("customfield_10201", named("10300").put("value", SHORT));
        fields.set("project", named("10000").put("key", KEY).put("description", SHORT));
        fields.set("issuetype", named("10001").put("subtask", false));
        fields.set("priority", named("9"));
        ObjectNode status = named("10007");
        status.putObject("statusCategory").put("key", "new");
        fields.set("status", status);
        fields.put("created", "2026-03-02T08:00:00.000+0100").put("updated", "2026-03-02T09:00:00.000+0100");
        fields.set("reporter", person());
        fields.set("creator", person());
        fields.set("assignee", person());
        fields.putArray("components").add(named("10000"));
        ObjectNode comment = fields.putObject("comment").putArray("comments").addObject();
        comment.put("id", "10000").put("body", LONG).put("created", "2026-03-02T09:00:00.000+0100");
        comment.set("author", person());
        ObjectNode history = issue.putObject("changelog").putArray("histories").addObject();
        history.put("id", "10000").put("created", "2026-03-02T09:00:00.000+0100");
        history.set("author", person());
        history.putArray("items")
                .addObject()
                .put("fieldtype", "jira")
                .put("field", "summary")
                .putNull("from")
                .put("fromString", SHORT)
                .putNull("to")
                .put("toString", LONG);
        export.withArray("issues").add(solved());
        return export.toString();
    }

    private static ObjectNode named(String id) {
        return JSON.createObjectNode().put("id", id).put("name", SHORT);
    }

    private static ObjectNode person() {
        return JSON.createObjectNode()
                .put("name", "mallory")
                .put("key", "mallory")
                .put("displayName", SHORT)
                .put("active", true);
    }

    /** A second task, solved for a reason that is no kinder. */
    private static ObjectNode solved() {
        ObjectNode issue = JSON.createObjectNode().put("id", "10002").put("key", KEY + "-2");
        ObjectNode fields = issue.putObject("fields");
        fields.put("summary", SHORT);
        fields.set("project", named("10000").put("key", KEY).put("description", SHORT));
        fields.set("issuetype", named("10001").put("subtask", false));
        ObjectNode status = named("10008").put("name", SHORT + " done");
        status.putObject("statusCategory").put("key", "done");
        fields.set("status", status);
        fields.set("resolution", named("10009"));
        fields.put("created", "2026-03-02T08:00:00.000+0100").put("updated", "2026-03-03T09:00:00.000+0100");
        fields.put("resolutiondate", "2026-03-03T09:00:00.000+0100");
        fields.set("reporter", person());
        return issue;
    }
}
