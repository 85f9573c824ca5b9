package org.sluice.workbench.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.BeforeClass;
import org.junit.Test;

/** Each history is one that Jira could have written: in order, from what was to what is, ending at what the fields hold. */
public class HistoryTest {
    private static Told story;

    @BeforeClass
    public static void tell() {
        story = Told.on("2026-11-22");
    }

    @Test
    public void shouldGoForwardInTime() {
        for (JsonNode issue : story.all()) {
            assertThat(Stream.concat(
                                    Stream.of(Told.created(issue)),
                                    Told.histories(issue).map(Told::created))
                            .toList())
                    .as(issue.path("key").asText())
                    .isSorted();
        }
    }

    @Test
    public void shouldBeginWhereTheChangeBeforeEnded() {
        for (JsonNode issue : story.all()) {
            Map<String, String> last = new HashMap<>();
            Told.items(issue)
                    .filter(item -> !Told.isField(item, "Link") && !Told.isField(item, "Key"))
                    .forEach(item -> {
                        String field = item.path("field").asText();
                        String from = item.path("from").asText("");
                        assertThat(last.getOrDefault(field, from))
                                .as(issue.path("key").asText() + " " + field)
                                .isEqualTo(from);
                        last.put(field, item.path("to").asText(""));
                    });
        }
    }

    @Test
    public void shouldEndAtTheStatusThatTheFieldHolds() {
        for (JsonNode issue : story.all()) {
            String held = issue.path("fields").path("status").path("name").asText();

            assertThat(Told.items(issue)
                            .filter(item -> Told.isField(item, "status"))
                            .map(item -> item.path("toString").asText())
                            .reduce(held, (first, second) -> second))
                    .as(issue.path("key").asText())
                    .isEqualTo(held);
        }
    }

    @Test
    public void shouldGiveAResolutionToWhatIsDoneAndToNothingElse() {
        assertThat(story.all())
                .allMatch(issue -> Told.isResolved(issue)
                        == issue.path("fields")
                                .path("status")
                                .path("name")
                                .asText()
                                .equals("Done"));
    }

    @Test
    public void shouldOpenSomeAgainAndMoveSomeBetweenProjects() {
        assertThat(story.tasks())
                .filteredOn(issue -> Told.items(issue)
                        .anyMatch(item -> Told.isField(item, "resolution")
                                && item.path("to").isNull()))
                .hasSizeBetween(40, 250);
        assertThat(story.all())
                .filteredOn(issue -> Told.items(issue).anyMatch(item -> Told.isField(item, "project")))
                .hasSizeBetween(60, 300);
    }

    @Test
    public void shouldPointOnlyAtWhatIsThere() {
        Set<String> keys =
                story.all().stream().map(issue -> issue.path("key").asText()).collect(Collectors.toSet());

        assertThat(keys).hasSameSizeAs(story.all());
        for (JsonNode issue : story.all()) {
            JsonNode fields = issue.path("fields");
            List<String> others = Stream.concat(
                            fields.path("issuelinks").findValues("outwardIssue").stream(),
                            Stream.of(fields.path("parent")))
                    .map(other -> other.path("key").asText(""))
                    .filter(key -> !key.isEmpty())
                    .toList();

            assertThat(keys).containsAll(others);
        }
    }

    @Test
    public void shouldAnswerQuestionsInTheTaskItself() {
        assertThat(story.tasks())
                .filteredOn(issue -> Told.comments(issue).count() > 2)
                .hasSizeGreaterThan(200);
        assertThat(story.all()).allMatch(issue -> Told.comments(issue)
                .noneMatch(comment -> comment.path("body").asText().contains("{")));
    }
}
