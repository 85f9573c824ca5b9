package org.sluice.workbench.restapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.workbench.testing.Export.named;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.importing.ImportFile;
import org.sluice.workbench.importing.ImportReport;
import org.sluice.workbench.importing.JiraDates;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.testing.ItemExport;
import org.sluice.workbench.testing.JiraRest;
import org.sluice.workbench.testing.RealFiles;

/** Everything that a file says, a real one and one of all that can be kept, comes back from the REST call that the file came from, but for ids. */
public class SameAsTheFileTest {
    private static final List<String> NAMED = List.of("project", "issuetype", "priority", "status", "resolution");
    private static final List<String> PEOPLE = List.of("assignee", "reporter", "creator");
    private static final List<String> DATES = List.of("created", "updated", "resolutiondate");
    private static final List<String> FIELDS = List.of("customfield_10100", "customfield_10101", "customfield_10102");

    @Rule
    public final ImportedTracker home = new ImportedTracker();

    @Test
    public void shouldGiveBackEveryKeyNameInstantAuthorAndChangedText() throws IOException {
        ImportFile file = ImportFile.of(RealFiles.need("volvo-incidents.json.gz"));

        ImportReport report = home.add(file);

        assertThat(report.issues()).isEqualTo(7_554);
        assertThat(report.histories()).isEqualTo(50_089);
        assertThat(report.problems()).isEmpty();
        assertSame(file, "VINST");
    }

    @Test
    public void shouldGiveBackCommentsLinksSubTasksAndLabels() throws IOException {
        Export export = new Export();
        export.issue("SUP-1")
                .labels("phone", "ward")
                .comment("10300", "anton", "Seen\nand \"heard\" <b>")
                .comment("10301", "rita", "Again")
                .withList("issuelinks", link("SUP-3"))
                .changed(
                        "10500",
                        "2026-03-02T08:10:00.000+0000",
                        "anton",
                        ItemExport.of("status", "5", "Solved", "1", "Open"));
        export.issue("SUP-2").parent("SUP-1");
        export.issue("SUP-3").comment("10302", "dorte", "30.000 tegn: " + "æ".repeat(30_000));
        ImportFile file = export.file();

        assertThat(home.add(file).problems()).isEmpty();

        assertSame(file, "SUP");
    }

    private void assertSame(ImportFile file, String project) throws IOException {
        Map<String, List<String>> expected = inFile(file);
        Map<String, List<String>> found = overRest(project);
        assertThat(found.keySet()).isEqualTo(expected.keySet());
        expected.forEach((key, facts) -> assertThat(found.get(key)).as(key).isEqualTo(facts));
    }

    private static ObjectNode link(String to) {
        ObjectNode link = new ObjectMapper().createObjectNode().put("id", "10600");
        link.set("type", named("10700", "Blocks").put("inward", "is blocked by").put("outward", "blocks"));
        link.putObject("outwardIssue").put("key", to);
        return link;
    }

    private static Map<String, List<String>> inFile(ImportFile file) throws IOException {
        Map<String, List<String>> issues = new TreeMap<>();
        try (InputStream in = file.open()) {
            new ObjectMapper()
                    .readTree(in)
                    .path("issues")
                    .forEach(issue -> issues.put(issue.path("key").asText(), facts(issue)));
        }
        return issues;
    }

    private Map<String, List<String>> overRest(String project) {
        Map<String, List<String>> issues = new TreeMap<>();
        try (JiraRest rest = new JiraRest(home.tracker())) {
            int total = 1;
            for (int start = 0; start < total; start += 1000) {
                JsonNode page = rest.get("search?jql=project%3D" + project
                                + "%20order%20by%20key%20asc&expand=changelog&fields=*all" + "&maxResults=1000&startAt="
                                + start)
                        .body();
                total = page.path("total").asInt();
                page.path("issues").forEach(issue -> {
                    issues.put(issue.path("key").asText(), facts(issue));
                    assertThat(issue.path("changelog").findValuesAsText("to")).allMatch(SameAsTheFileTest::isIdHere);
                });
            }
        }
        return issues;
    }

    /** Ids are numbers, or keys of people. */
    private static boolean isIdHere(String to) {
        return to.matches("[0-9]+|user-[0-9]+|null");
    }

    private static List<String> facts(JsonNode issue) {
        List<String> facts = new ArrayList<>();
        JsonNode fields = issue.path("fields");
        facts.add(issue.path("id").asText());
        facts.add(fields.path("summary").asText());
        NAMED.forEach(
                field -> facts.add(field + "=" + fields.path(field).path("name").asText()));
        facts.add(fields.path("status").path("statusCategory").path("key").asText());
        PEOPLE.forEach(field -> facts.add(field + "=" + person(fields.path(field))));
        DATES.forEach(field -> facts.add(field + "=" + instant(fields.path(field))));
        fields.path("components")
                .forEach(component -> facts.add(component.path("name").asText()));
        FIELDS.forEach(field -> facts.add(field + "="
                + fields.path(field).path("value").asText(fields.path(field).asText())));
        fields.path("labels").forEach(label -> facts.add("label " + label.asText()));
        facts.add("below " + fields.path("parent").path("key").asText());
        fields.path("issuelinks").forEach(link -> {
            if (link.has("outwardIssue")) {
                facts.add(link.path("type").path("outward").asText() + " "
                        + link.path("outwardIssue").path("key").asText());
            }
        });
        fields.path("comment")
                .path("comments")
                .forEach(comment -> facts.add(comment.path("id").asText() + " " + instant(comment.path("created"))
                        + " by " + person(comment.path("author")) + ": "
                        + comment.path("body").asText()));
        issue.path("changelog").path("histories").forEach(history -> {
            facts.add(history.path("id").asText() + " " + instant(history.path("created")) + " by "
                    + person(history.path("author")));
            history.path("items").forEach(item -> facts.add(item(item)));
        });
        return facts;
    }

    private static String item(JsonNode item) {
        return item.path("fieldtype").asText() + " " + item.path("field").asText() + ": "
                + item.path("fromString").asText() + " -> "
                + item.path("toString").asText();
    }

    private static String person(JsonNode person) {
        return person.path("key").asText() + "/" + person.path("name").asText() + "/"
                + person.path("displayName").asText() + "/"
                + person.path("active").asText();
    }

    private static String instant(JsonNode text) {
        return JiraDates.parse(text.asText()).map(Object::toString).orElse("none");
    }
}
