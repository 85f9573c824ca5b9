package org.sluice.workbench.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.deeds.NewIssue;
import org.sluice.workbench.operations.deeds.Operations;
import org.sluice.workbench.operations.fields.Content;
import org.sluice.workbench.operations.writing.IssueDraft;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.rights.Holder;
import org.sluice.workbench.tracker.rights.HolderType;
import org.sluice.workbench.tracker.screens.Screen;
import org.sluice.workbench.tracker.screens.ScreenOperation;

/** What a new issue must and may hold, by its project's screens and by who makes it. */
public class NewIssueChecksTest {
    @Rule
    public final WorkPlace place = new WorkPlace();

    @Test
    public void shouldRefuseAClosedProject() {
        place.archive("SUP");

        assertThat(create(form()).problems().byField().get("project").key())
                .isEqualTo("workbench.refusal.project.archived");
    }

    @Test
    public void shouldSayTheSameOfAProjectThatIsNotThereAsOfOneThatIsNotOpen() {
        Outcome<Issue> unknown =
                create("rita", NewIssue.of(99, place.issue("SUP-1").typeId(), form()));
        Outcome<Issue> closed = create("olga", wanted(form()));

        assertThat(unknown.problems().general()).isEqualTo(closed.problems().general());
        assertThat(unknown.problems().refusal()).contains(Refusal.FORBIDDEN);
    }

    @Test
    public void shouldRefuseTypesThatDoNotFit() {
        long project = place.project("SUP").id();
        String task = place.issue("SUP-1").typeId();

        assertThat(problem(NewIssue.of(project, "99", form()), "issuetype"))
                .isEqualTo("workbench.refusal.type.unknown");
        assertThat(problem(new NewIssue(project, task, Optional.of(place.id("SUP-2")), form(), false), "issuetype"))
                .isEqualTo("workbench.refusal.type.subtask");
    }

    @Test
    public void shouldRefuseParentsThatAreNone() {
        String subtask = place.issue("SUP-3").typeId();
        long project = place.project("SUP").id();

        for (long parent : List.of(99L, place.id("SUP-3"), place.id("LAB-1"))) {
            NewIssue below = new NewIssue(project, subtask, Optional.of(parent), form(), false);
            assertThat(problem(below, "parent")).isEqualTo("workbench.refusal.parent");
        }
    }

    @Test
    public void shouldNotTakeAnotherTypeFromTheForm() {
        Map<String, List<String>> sly = form("issuetype", place.issue("SUP-3").typeId());

        assertThat(create(sly).get().typeId()).isEqualTo(place.issue("SUP-1").typeId());
    }

    @Test
    public void shouldNameEachFieldThatMustBeFilledAndIsNot() {
        Operations strict = place.with(form(Set.of("summary", "description", "components"), Set.of()));

        Problems missing = strict.create()
                .create(place.as("rita"), wanted(Map.of("description", List.of(" "))))
                .problems();

        assertThat(missing.byField()).containsOnlyKeys("summary", "description", "components");
        assertThat(missing.byField().get("summary").key()).isEqualTo("workbench.refusal.summary.missing");
        assertThat(missing.byField().get("components").key()).isEqualTo("workbench.refusal.field.required");
        assertThat(strict.create()
                        .create(
                                place.as("rita"),
                                wanted(Map.of(
                                        "summary", List.of("All"),
                                        "description", List.of("there"),
                                        "components", List.of("10200"))))
                        .isDone())
                .isTrue();
    }

    @Test
    public void shouldRefuseFieldsThatTheScreenLacksUnlessAnyFieldMayBeSet() {
        Operations narrow = place.with(form(Set.of("summary"), Set.of("environment")));
        NewIssue typed = wanted(form("environment", "Ward 3"));
        NewIssue any = new NewIssue(typed.projectId(), typed.typeId(), Optional.empty(), typed.form(), true);

        assertThat(narrow.create().create(place.as("rita"), typed).problems().byField())
                .containsOnlyKeys("environment");
        assertThat(narrow.create().create(place.as("rita"), any).get().environment())
                .contains("Ward 3");
    }

    @Test
    public void shouldNotLetAnEditEmptyWhatMustBeFilled() {
        Operations strict = place.with(form(Set.of("summary", "labels"), Set.of()));

        assertThat(strict.edit()
                        .edit(place.as("rita"), place.id("SUP-1"), Map.of("labels", List.of()))
                        .problems()
                        .byField())
                .containsOnlyKeys("labels");
        assertThat(strict.edit()
                        .edit(place.as("rita"), place.id("SUP-2"), WorkPlace.form("priority", "1"))
                        .isDone())
                .isTrue();
    }

    @Test
    public void shouldFillWhatNobodyTyped() {
        Issue made = create(form()).get();
        Issue typed = create(form("priority", "1")).get();

        assertThat(made.reporterKey()).contains("rita");
        assertThat(made.priorityId()).contains("3");
        assertThat(made.assigneeKey()).isEmpty();
        assertThat(made.resolutionId()).isEmpty();
        assertThat(typed.priorityId()).contains("1");
    }

    @Test
    public void shouldLetAStrangerMakeOneWhereAnyoneMay() {
        place.tracker().schemes().grant(0, "CREATE_ISSUES", Holder.of(HolderType.ANYONE));

        Issue made = place.operations()
                .create()
                .create(Optional.empty(), wanted(form()))
                .get();

        assertThat(made.creatorKey()).isEmpty();
        assertThat(made.reporterKey()).isEmpty();
        assertThat(place.lastHappening().userKey()).isEmpty();
    }

    @Test
    public void shouldWriteNothingWhenOnlyAsked() {
        Outcome<IssueDraft> draft =
                place.operations().create().validate(place.as("rita"), wanted(form("labels", "b", "a")));

        assertThat(draft.get().field("labels")).isEqualTo(Content.of("a", "b"));
        assertThat(draft.get().field("duedate")).isEqualTo(Content.NONE);
        assertThat(place.tracker().issues().byKey("SUP-4")).isEmpty();
    }

    private static Map<String, List<String>> form() {
        return WorkPlace.form("summary", "Paper jam");
    }

    private static Map<String, List<String>> form(String field, String... typed) {
        Map<String, List<String>> form = new LinkedHashMap<>(form());
        form.put(field, List.of(typed));
        return form;
    }

    private NewIssue wanted(Map<String, List<String>> form) {
        return NewIssue.of(place.project("SUP").id(), place.issue("SUP-1").typeId(), form);
    }

    private Outcome<Issue> create(Map<String, List<String>> form) {
        return create("rita", wanted(form));
    }

    private Outcome<Issue> create(String user, NewIssue wanted) {
        return place.operations().create().create(place.as(user), wanted);
    }

    private String problem(NewIssue wanted, String field) {
        return create("rita", wanted).problems().byField().get(field).key();
    }

    private Form form(Set<String> required, Set<String> lacking) {
        return new Form(place.operations().desk().screens(), required, lacking);
    }

    /** One screen for all: what must be filled, and what is not on it. */
    private record Form(Screens all, Set<String> required, Set<String> lacking) implements Screens {
        @Override
        public Screen of(long projectId, String typeId, ScreenOperation operation) {
            return all.of(projectId, typeId, operation).only(field -> !lacking.contains(field));
        }

        @Override
        public Optional<Screen> numbered(String screenId, long projectId, String typeId) {
            return Optional.empty();
        }

        @Override
        public Set<String> required(long projectId, String typeId) {
            return required;
        }
    }
}
