package org.sluice.workbench.operations;

import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.fields.Content;
import org.sluice.workbench.operations.fields.IssueFields;
import org.sluice.workbench.operations.writing.IssueDraft;
import org.sluice.workbench.tracker.history.ChangeGroup;
import org.sluice.workbench.tracker.history.ChangeItem;
import org.sluice.workbench.tracker.issues.Issue;

/** Whatever is edited in whatever order: the history, read backwards, leads to the issue as it was made. */
public class HistoryReplayTest {
    private static final List<String> FIELDS = List.of("summary", "priority", "assignee", "labels", "duedate");

    @Rule
    public final WorkPlace place = new WorkPlace();

    @Test
    public void shouldLeadBackToTheBeginning() {
        qt().withExamples(25)
                .withShrinkCycles(0)
                .forAll(lists().of(integers().between(0, 24)).ofSizeBetween(1, 30))
                .check(this::leadsBack);
    }

    private boolean leadsBack(List<Integer> edits) {
        long id = place.operations().desk().writing().create(draft()).id();
        Map<String, String> beginning = told(id);
        for (int edit : edits) {
            String field = FIELDS.get(edit % FIELDS.size());
            place.operations()
                    .edit()
                    .edit(place.as("rita"), id, Map.of(field, typed(field, edit / FIELDS.size())))
                    .get();
        }
        Map<String, String> state = told(id);
        List<ChangeGroup> history = place.tracker().history().of(id);
        for (int i = history.size() - 1; i >= 0; i--) {
            for (ChangeItem item : history.get(i).items()) {
                String now = item.to().or(item::toText).orElse("");
                if (!state.get(item.field()).equals(now)) {
                    return false;
                }
                state.put(item.field(), item.from().or(item::fromText).orElse(""));
            }
        }
        return state.equals(beginning);
    }

    private static List<String> typed(String field, int choice) {
        return switch (field) {
            case "summary" -> List.of("Summary " + choice);
            case "priority" -> List.of(Integer.toString(choice + 1));
            case "assignee" -> List.of(List.of("", "rita", "anton", "rita", "").get(choice));
            case "labels" -> List.of("a", "b", "c", "d").subList(0, Math.min(choice, 4));
            default -> choice == 0 ? List.of() : List.of("2026-07-0" + choice);
        };
    }

    private Map<String, String> told(long issueId) {
        Issue issue = place.tracker().issues().byId(issueId).orElseThrow();
        Map<String, String> state = new HashMap<>();
        place.tracker()
                .database()
                .jdbi()
                .useHandle(handle -> FIELDS.forEach(field -> state.put(
                        field,
                        String.join(
                                " ",
                                place.operations()
                                        .desk()
                                        .fields()
                                        .require(field)
                                        .read(handle, issue)
                                        .all()))));
        return state;
    }

    private IssueDraft draft() {
        Issue like = place.issue("SUP-1");
        return new IssueDraft(
                like.projectId(),
                like.typeId(),
                like.statusId(),
                Optional.of("rita"),
                Map.of(IssueFields.SUMMARY, Content.of("At first"), IssueFields.LABELS, Content.of("a", "z")));
    }
}
