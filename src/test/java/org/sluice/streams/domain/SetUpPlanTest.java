package org.sluice.streams.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Test;
import org.sluice.streams.domain.FlowPart.Kind;
import org.sluice.streams.domain.SetUpStep.How;
import org.sluice.work.Stage;

/** What set-up would do on sites that have this and that. */
public class SetUpPlanTest {

    private final Map<FlowPart, PartWords> words = new HashMap<>();
    private final Map<Kind, List<SiteThing>> site = new EnumMap<>(Kind.class);
    private final List<Remembered> remembered = new ArrayList<>();

    /** Each part is called as the code calls it, in small letters with blanks; in progress is usually called doing. */
    public SetUpPlanTest() {
        for (FlowPart part : FlowPart.all()) {
            String name = name(part);
            Set<String> usual = part.equals(FlowPart.of(FlowStatus.IN_PROGRESS)) ? Set.of("doing") : Set.of();
            words.put(
                    part,
                    new PartWords(name, "Of two streams.", type(part), Set.of(name, "auf deutsch " + name), usual));
        }
    }

    @Test
    public void shouldMakeAllOnASiteThatHasNothing() {
        SetUpPlan plan = plan();

        assertThat(plan.steps()).extracting(SetUpStep::part).isEqualTo(FlowPart.all());
        assertThat(plan.steps())
                .allMatch(step -> step.how() == How.MAKE && step.thing().isEmpty());
        assertThat(plan.isDone()).isFalse();
    }

    @Test
    public void shouldUseWhatBearsTheNameInAnyLanguageAndIsOfTheRightCategory() {
        there(Kind.STATUS, "1", "Paused", "indeterminate");
        there(Kind.STATUS, "2", "Auf Deutsch Done", "done");
        there(Kind.RESOLUTION, "3", "DUPLICATE", "");

        assertThat(shown(FlowPart.of(FlowStatus.PAUSED))).isEqualTo("REUSE Paused 1");
        assertThat(shown(FlowPart.of(FlowStatus.DONE))).isEqualTo("REUSE Auf Deutsch Done 2");
        assertThat(shown(FlowPart.of(FlowResolution.DUPLICATE))).isEqualTo("REUSE DUPLICATE 3");
    }

    @Test
    public void shouldPreferTheNameToAUsualNameAndThatToTheCategory() {
        there(Kind.STATUS, "1", "Doing", "indeterminate");
        assertThat(shown(FlowPart.of(FlowStatus.IN_PROGRESS))).isEqualTo("REUSE Doing 1");

        there(Kind.STATUS, "2", "In progress", "indeterminate");
        assertThat(shown(FlowPart.of(FlowStatus.IN_PROGRESS))).isEqualTo("REUSE In progress 2");

        there(Kind.STATUS, "3", "Fertig", "done");
        assertThat(shown(FlowPart.of(FlowStatus.DONE))).isEqualTo("REUSE Fertig 3");

        there(Kind.STATUS, "4", "Erledigt", "done");
        assertThat(shown(FlowPart.of(FlowStatus.DONE))).isEqualTo("MAKE done -");
    }

    @Test
    public void shouldNeverGiveTwoPartsOneStatus() {
        there(Kind.STATUS, "1", "Paused", "indeterminate");

        assertThat(plan().steps().stream().flatMap(step -> step.thing().stream()))
                .containsExactly("1");
        assertThat(shown(FlowPart.of(FlowStatus.IN_PROGRESS))).isEqualTo("MAKE in progress -");
    }

    @Test
    public void shouldFollowWhatTheAdministratorChose() {
        there(Kind.STATUS, "1", "Paused", "indeterminate");
        there(Kind.STATUS, "2", "Parked", "indeterminate");
        PartChoice choice = chosen(Map.of(FlowStatus.PAUSED, "2", FlowStatus.WAITING_FOR_OTHERS, "1"));

        assertThat(shown(FlowPart.of(FlowStatus.PAUSED), choice)).isEqualTo("REUSE Parked 2");
        assertThat(shown(FlowPart.of(FlowStatus.WAITING_FOR_OTHERS), choice)).isEqualTo("REUSE Paused 1");
        assertThat(wrong(choice)).isEmpty();
    }

    @Test
    public void shouldSayWhichChoiceCannotBeMeant() {
        there(Kind.STATUS, "1", "Paused", "indeterminate");
        there(Kind.STATUS, "2", "Closed", "done");

        assertThat(wrong(chosen(Map.of(FlowStatus.PAUSED, "77")))).contains(FlowPart.of(FlowStatus.PAUSED));
        assertThat(wrong(chosen(Map.of(FlowStatus.PAUSED, "2")))).contains(FlowPart.of(FlowStatus.PAUSED));
        assertThat(wrong(chosen(Map.of(FlowStatus.PAUSED, "1", FlowStatus.IN_PROGRESS, "1"))))
                .contains(FlowPart.of(FlowStatus.IN_PROGRESS));
        assertThat(wrong(chosen(Map.of(FlowStatus.PAUSED, "", FlowStatus.IN_PROGRESS, ""))))
                .isEmpty();
    }

    @Test
    public void shouldSayThatANameIsTaken() {
        there(Kind.WORKFLOW, "w", name(FlowPart.WORKFLOW), "");
        there(Kind.SCHEME, "s", name(FlowPart.SCHEME), "");

        assertThat(plan().steps().stream().filter(step -> step.how() == How.TAKEN))
                .extracting(SetUpStep::part)
                .containsExactly(FlowPart.WORKFLOW, FlowPart.SCHEME);
        assertThat(plan().taken().orElseThrow().name()).isEqualTo("workflow");
    }

    @Test
    public void shouldGiveAThingAnotherNameAndFindItByThat() {
        there(Kind.STATUS, "1", "Paused", "done");
        there(Kind.STATUS, "2", "Other", "done");
        assertThat(shown(FlowPart.of(FlowStatus.PAUSED))).isEqualTo("MAKE paused (Sluice) -");

        there(Kind.FIELD, "f1", "Reason", "number");
        assertThat(shown(FlowPart.of(FlowField.REASON))).isEqualTo("MAKE reason (Sluice) -");

        there(Kind.FIELD, "f2", "Reason (Sluice)", "text");
        assertThat(shown(FlowPart.of(FlowField.REASON))).isEqualTo("REUSE Reason (Sluice) f2");
    }

    @Test
    public void shouldMakeAnotherOneBesideAThingThatIsDeclined() {
        there(Kind.FIELD, "f1", "Reason", "text");
        there(Kind.ROLE, "r1", "Facilitator", "");
        there(Kind.STATUS, "s1", "In progress", "indeterminate");
        there(Kind.STATUS, "s2", "Done", "done");
        FlowPart reason = FlowPart.of(FlowField.REASON);
        FlowPart facilitator = FlowPart.of(FlowRole.FACILITATOR);
        assertThat(shown(reason)).isEqualTo("REUSE Reason f1");
        assertThat(step(reason, PartChoice.NONE).fresh()).isEqualTo("reason (Sluice)");

        FlowPart work = FlowPart.of(FlowStatus.IN_PROGRESS);
        FlowPart done = FlowPart.of(FlowStatus.DONE);
        PartChoice another = new PartChoice(Map.of(reason, "", facilitator, "", work, "", done, ""));

        assertThat(shown(reason, another)).isEqualTo("MAKE reason (Sluice) -");
        assertThat(shown(facilitator, another)).isEqualTo("MAKE facilitator (Sluice) -");
        assertThat(shown(work, another)).isEqualTo("MAKE in progress (Sluice) -");
        assertThat(shown(done, another)).isEqualTo("MAKE done (Sluice) -");
        assertThat(step(reason, another).choices()).extracting(SiteThing::id).containsExactly("f1");
        assertThat(wrong(another)).isEmpty();
        assertThat(wrong(new PartChoice(Map.of(reason, "r1")))).contains(reason);
    }

    @Test
    public void shouldTellPlansApartAndLeaveTheWorkflowOut() {
        String before = plan().digest();
        assertThat(plan().digest()).isEqualTo(before);
        assertThat(plan().withoutWorkflow().steps())
                .hasSize(plan().steps().size() - 2)
                .extracting(SetUpStep::part)
                .containsAll(FlowPart.inWorkflow())
                .doesNotContain(FlowPart.WORKFLOW, FlowPart.SCHEME);

        there(Kind.STATUS, "1", "Paused", "indeterminate");
        String reusing = plan().digest();
        assertThat(reusing).isNotEqualTo(before);

        site.clear();
        there(Kind.STATUS, "2", "Paused", "indeterminate");
        assertThat(plan().digest()).isNotEqualTo(reusing);
    }

    @Test
    public void shouldLeaveWhatWasSetUpAndIsThere() {
        there(Kind.STATUS, "1", "Renamed since", "done");
        there(Kind.WORKFLOW, "w", name(FlowPart.WORKFLOW), "");
        remembered.add(new Remembered(FlowPart.of(FlowStatus.PAUSED), "Paused", Optional.of("1"), true));
        remembered.add(new Remembered(FlowPart.of(FlowStatus.DONE), "Done", Optional.of("gone"), true));
        remembered.add(new Remembered(FlowPart.WORKFLOW, "w", Optional.of("w"), true));

        assertThat(shown(FlowPart.of(FlowStatus.PAUSED))).isEqualTo("THERE Renamed since 1");
        assertThat(shown(FlowPart.of(FlowStatus.DONE))).isEqualTo("MAKE done -");
        assertThat(shown(FlowPart.WORKFLOW)).startsWith("THERE");
    }

    /** The server ended between making it and noting so. */
    @Test
    public void shouldFinishWhatWasIntendedAndIsThere() {
        there(Kind.SCREEN, "s", "Pause", "", "Of two streams.");
        there(Kind.SCREEN, "t", "Start", "", "Made by hand meanwhile");
        remembered.add(new Remembered(FlowPart.of(FlowScreen.START), "Start", Optional.empty(), true));
        remembered.add(new Remembered(FlowPart.of(FlowScreen.PAUSE), "Pause", Optional.empty(), true));
        remembered.add(new Remembered(FlowPart.of(FlowScreen.DONE), "Done", Optional.empty(), true));

        assertThat(shown(FlowPart.of(FlowScreen.PAUSE))).isEqualTo("MAKE Pause s");
        assertThat(shown(FlowPart.of(FlowScreen.START))).isEqualTo("REUSE Start t");
        assertThat(shown(FlowPart.of(FlowScreen.DONE))).isEqualTo("MAKE done -");
    }

    @Test
    public void shouldOfferStatusesOfTheSameCategoryOnly() {
        there(Kind.STATUS, "1", "Parked", "indeterminate");
        there(Kind.STATUS, "2", "Closed", "done");

        assertThat(step(FlowPart.of(FlowStatus.PAUSED), PartChoice.NONE).choices())
                .extracting(SiteThing::id)
                .containsExactly("1");
        assertThat(step(FlowPart.of(FlowRole.FACILITATOR), PartChoice.NONE).choices())
                .isEmpty();
    }

    @Test
    public void shouldKnowEachPartByItsCode() {
        assertThat(FlowPart.all().stream().map(FlowPart::code).collect(Collectors.toSet()))
                .hasSize(FlowPart.all().size())
                .contains("status:IN_TRIAGE", "workflow:WORKFLOW");
        assertThat(FlowPart.read("field:REASON")).contains(FlowPart.of(FlowField.REASON));
        assertThat(FlowPart.read("field:WEATHER")).isEmpty();
    }

    private void there(Kind kind, String id, String name, String type) {
        there(kind, id, name, type, "");
    }

    private void there(Kind kind, String id, String name, String type, String description) {
        site.computeIfAbsent(kind, any -> new ArrayList<>()).add(new SiteThing(id, name, type, description));
    }

    private SetUpPlan plan() {
        return SetUpPlan.of(words, site, remembered, PartChoice.NONE);
    }

    private String shown(FlowPart part) {
        return shown(part, PartChoice.NONE);
    }

    private String shown(FlowPart part, PartChoice choice) {
        SetUpStep step = step(part, choice);
        return step.how() + " " + step.name() + " " + step.thing().orElse("-");
    }

    private SetUpStep step(FlowPart part, PartChoice choice) {
        return SetUpPlan.of(words, site, remembered, choice).steps().stream()
                .filter(step -> step.part().equals(part))
                .findFirst()
                .orElseThrow();
    }

    private Optional<FlowPart> wrong(PartChoice choice) {
        return SetUpPlan.wrong(choice, words, site);
    }

    private static PartChoice chosen(Map<FlowStatus, String> statuses) {
        Map<FlowPart, String> things = new HashMap<>();
        statuses.forEach((status, id) -> things.put(FlowPart.of(status), id));
        return new PartChoice(things);
    }

    private static String name(FlowPart part) {
        return part.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String type(FlowPart part) {
        return switch (part.kind()) {
            case STATUS -> FlowStatus.valueOf(part.name()).stage() == Stage.DONE ? "done" : "indeterminate";
            case FIELD -> "text";
            default -> "";
        };
    }
}
