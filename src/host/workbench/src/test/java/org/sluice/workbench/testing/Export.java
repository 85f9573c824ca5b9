package org.sluice.workbench.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.sluice.workbench.importing.ImportFile;

/** Writes a search export, as Jira would, for a test to import. */
public final class Export {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode root = JSON.createObjectNode();
    private final ArrayNode issues = root.putArray("issues");
    private final ObjectNode names = JSON.createObjectNode();

    public static ObjectNode named(String id, String name) {
        return JSON.createObjectNode().put("id", id).put("name", name);
    }

    public static ObjectNode option(String id, String value) {
        return JSON.createObjectNode().put("id", id).put("value", value);
    }

    public static ObjectNode person(String name) {
        return JSON.createObjectNode()
                .put("key", name)
                .put("name", name)
                .put("displayName", "Person " + name)
                .put("active", true);
    }

    /** An issue of the project SUP, of type Task, status Open, created and updated on 2 March 2026. */
    public IssueExport issue(String key) {
        IssueExport issue = new IssueExport(JSON, Integer.toString(10_001 + issues.size()), key);
        issues.add(issue.json());
        return issue;
    }

    public Export name(String field, String name) {
        names.put(field, name);
        return this;
    }

    public String text() {
        root.set("names", names);
        return root.toString();
    }

    public ImportFile file() {
        return ImportFile.of("export.json", text().getBytes(StandardCharsets.UTF_8));
    }
}
