package org.sluice.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.sluice.workbench.testing.RealHistory;
import org.sluice.workbench.testing.WorkbenchRule;

/** Whoever imports what Jira's search gave, and asks the workbench the same, gets the same. */
@RealHistory("volvo-incidents.json.gz")
public class ImportParityIT {
    private static final int PAGE = 500;
    private static final Map<String, ComparableIssue> EXPORTED = new LinkedHashMap<>();
    private static final Map<String, ComparableIssue> SERVED = new LinkedHashMap<>();

    @ClassRule
    public static final WorkbenchRule WORKBENCH = new WorkbenchRule();

    @BeforeClass
    public static void readBoth() throws IOException {
        Path file = Path.of(System.getProperty("shared.data"), "volvo-incidents.json.gz");
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            add(new ObjectMapper().readTree(in), EXPORTED);
        }
        int total = 1;
        for (int start = 0; start < total; start += PAGE) {
            JsonNode page = WORKBENCH
                    .asAdmin()
                    .get("/rest/api/2/search?jql=project%20%3D%20VINST%20ORDER%20BY%20key&expand=changelog,names"
                            + "&startAt=" + start + "&maxResults=" + PAGE)
                    .json();
            total = page.path("total").asInt();
            add(page, SERVED);
        }
    }

    @Test
    public void shouldHaveEveryIssue() {
        assertThat(SERVED).hasSize(7_554);
        assertThat(SERVED.keySet()).containsExactlyInAnyOrderElementsOf(EXPORTED.keySet());
    }

    @Test
    public void shouldHaveEveryFieldOfEveryIssue() {
        EXPORTED.forEach(
                (key, issue) -> assertThat(SERVED.get(key).fields()).as(key).isEqualTo(issue.fields()));
    }

    @Test
    public void shouldHaveEveryHistoryOfEveryIssue() {
        EXPORTED.forEach(
                (key, issue) -> assertThat(SERVED.get(key).histories()).as(key).isEqualTo(issue.histories()));
        assertThat(SERVED.values().stream()
                        .mapToInt(issue -> issue.histories().size())
                        .sum())
                .isEqualTo(50_089);
    }

    private static void add(JsonNode page, Map<String, ComparableIssue> issues) {
        page.path("issues").forEach(issue -> {
            ComparableIssue one = ComparableIssue.of(issue, page.path("names"));
            issues.put(one.key(), one);
        });
    }
}
