package org.sluice.streams.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.Test;
import org.sluice.streams.domain.Flow;
import org.sluice.streams.domain.FlowField;
import org.sluice.streams.domain.StreamChange;
import org.sluice.testing.InMemoryStreamFields;
import org.sluice.testing.Stub;
import org.sluice.work.Stream;
import org.sluice.work.StreamField;

/** Tests {@link JiraStreamChanges}. */
public class JiraStreamChangesTest {

    private static final long SUP = 100;
    private static final long PRINTER = 7;
    private static final Flow FLOW =
            new Flow("Two streams", Map.of(), Map.of(FlowField.REASON, "customfield_2"), Map.of(), Map.of());

    private final InMemoryStreamFields streams = new InMemoryStreamFields();
    private final Map<String, List<ChangeItemBean>> log = new HashMap<>(Map.of(
            "Stream",
            List.of(
                    item("2026-03-02T08:00:00Z", null, "12"),
                    item("2026-03-03T08:00:00Z", "12", "11"),
                    item("2026-03-04T08:00:00Z", "11", "12"),
                    item("2026-03-05T08:00:00Z", "12", "99")),
            "Reason",
            List.of(item("2026-03-03T08:00:00Z", null, "A surgeon phoned"), item("2026-03-04T08:00:00Z", "x", " "))));
    private int reads;
    private @Nullable String reasonNow = "Wrong stream";

    @Test
    public void shouldTellEachChangeWithTheReasonThatWasGivenInTheSameEdit() {
        streams.complete(new StreamField("customfield_1", "Stream", 11, 12, Optional.empty()));
        streams.give(SUP, true);

        assertThat(changes(Optional.of(FLOW)).of(SUP, List.of(PRINTER)))
                .containsExactly(
                        change("2026-03-03T08:00:00Z", Stream.PLANNED, Stream.URGENT, "A surgeon phoned"),
                        change("2026-03-04T08:00:00Z", Stream.URGENT, Stream.PLANNED, null));
    }

    @Test
    public void shouldTellChangesWithoutReasonsWhereNobodySetUpTwoStreams() {
        streams.complete(new StreamField("customfield_1", "Stream", 11, 12, Optional.empty()));
        streams.give(SUP, true);

        assertThat(changes(Optional.empty()).of(SUP, List.of(PRINTER)))
                .extracting(StreamChange::reason)
                .containsOnly(Optional.empty())
                .hasSize(2);
    }

    @Test
    public void shouldTellAReasonThatWasGivenOnceMore() {
        given();
        log.put(
                "Stream",
                List.of(
                        item("2026-03-03T08:00:00Z", "12", "11"),
                        item("2026-03-05T08:00:00Z", "11", "12"),
                        item("2026-03-07T08:00:00Z", "12", "11")));
        log.put("Reason", List.of(item("2026-03-05T08:00:00Z", "Wrong stream", "It can wait")));

        assertThat(reasons()).containsExactly("Wrong stream", "It can wait", "It can wait");
        assertThat(reads).as("one read of each field").isEqualTo(2);

        log.put("Reason", List.of());
        assertThat(reasons()).containsExactly("Wrong stream", "Wrong stream", "Wrong stream");

        reasonNow = null;
        assertThat(changes(Optional.of(FLOW)).of(SUP, List.of(PRINTER)))
                .extracting(StreamChange::reason)
                .containsOnly(Optional.empty());
    }

    @Test
    public void shouldTellAChangeByWayOfNoStream() {
        given();
        log.put(
                "Stream",
                List.of(
                        item("2026-03-03T08:00:00Z", "11", ""),
                        item("2026-03-04T08:00:00Z", null, "12"),
                        item("2026-03-05T08:00:00Z", "12", ""),
                        item("2026-03-06T08:00:00Z", "", "12")));

        assertThat(changes(Optional.of(FLOW)).of(SUP, List.of(PRINTER)))
                .containsExactly(change("2026-03-04T08:00:00Z", Stream.URGENT, Stream.PLANNED, null));
    }

    private void given() {
        streams.complete(new StreamField("customfield_1", "Stream", 11, 12, Optional.empty()));
        streams.give(SUP, true);
    }

    private List<String> reasons() {
        return changes(Optional.of(FLOW)).of(SUP, List.of(PRINTER)).stream()
                .map(change -> change.reason().orElseThrow())
                .toList();
    }

    @Test
    public void shouldTellNothingOfATaskThatIsGoneOrAProjectWithoutStreams() {
        assertThat(changes(Optional.of(FLOW)).of(SUP, List.of(PRINTER))).isEmpty();

        streams.complete(new StreamField("customfield_1", "Stream", 11, 12, Optional.empty()));
        streams.give(SUP, true);

        assertThat(changes(Optional.of(FLOW)).of(SUP, List.of(8L))).isEmpty();
    }

    private static StreamChange change(String at, Stream from, Stream to, @Nullable String reason) {
        return new StreamChange(PRINTER, Instant.parse(at), from, to, Optional.ofNullable(reason));
    }

    private JiraStreamChanges changes(Optional<Flow> flow) {
        Map<String, CustomField> fields = Map.of("customfield_1", named("Stream"), "customfield_2", named("Reason"));
        MutableIssue printer = Stub.of(MutableIssue.class)
                .gives("getId", PRINTER)
                .answers("getCustomFieldValue", arguments -> reasonNow)
                .make();
        return new JiraStreamChanges(
                Stub.of(IssueManager.class)
                        .answers(
                                "getIssueObjects",
                                arguments -> ((List<?>) arguments[0]).contains(PRINTER) ? List.of(printer) : List.of())
                        .make(),
                Stub.of(ChangeHistoryManager.class)
                        .answers("getChangeItemsForField", arguments -> {
                            reads++;
                            return log.get(arguments[1]);
                        })
                        .make(),
                Stub.of(CustomFieldManager.class)
                        .answers("getCustomFieldObject", arguments -> fields.get(arguments[0]))
                        .make(),
                streams,
                () -> flow);
    }

    private static CustomField named(String name) {
        return Stub.of(CustomField.class).gives("getName", name).make();
    }

    private static ChangeItemBean item(String at, @Nullable String from, String to) {
        return new ChangeItemBean("custom", "field", from, from, to, to, Timestamp.from(Instant.parse(at)));
    }
}
