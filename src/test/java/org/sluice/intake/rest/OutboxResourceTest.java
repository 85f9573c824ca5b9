package org.sluice.intake.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.sluice.intake.domain.Hindrance;
import org.sluice.intake.domain.IntakeOutcome;
import org.sluice.intake.domain.Outbox;
import org.sluice.intake.domain.Outgoing;
import org.sluice.intake.domain.OutgoingStep;
import org.sluice.intake.domain.RecordedOutcome;
import org.sluice.intake.domain.ScopeCatalogue;
import org.sluice.intake.domain.ScopeCatalogues;
import org.sluice.intake.domain.ScopeLine;
import org.sluice.intake.domain.ScopeTeam;
import org.sluice.intake.domain.Undelivered;
import org.sluice.intake.domain.Whose;
import org.sluice.platform.ErrorDto;
import org.sluice.platform.Words;
import org.sluice.streams.domain.Teams;
import org.sluice.testing.FakeJira;
import org.sluice.testing.Stub;

/** Tests {@link OutboxResource}: ann works in SUP, where one task could not be passed on and of another the reporter could not be told. */
public class OutboxResourceTest {

    private static final Instant SAID = Instant.parse("2026-03-10T08:00:00Z");

    private static final ScopeLine WIRELESS =
            ScopeLine.of("Wireless", Whose.department("Network", "")).under(5);

    private final FakeJira jira = new FakeJira().task(1, "SUP-1", "No net").task(2, "SUP-2", "A lamp");
    private final Box box = new Box();
    private Optional<String> refused = Optional.empty();
    private final List<Long> back = new ArrayList<>();

    @Test
    public void shouldShowTheTeamWhatCouldNotBeDeliveredAndWhy() {
        jira.loggedIn("ann");

        OutboxDto shown = (OutboxDto) resource().look("SUP").getEntity();

        assertThat(shown.waiting())
                .containsExactly(
                        new OutboxDto.WaitingDto(
                                7,
                                "SUP-1",
                                "No net",
                                "pass-on",
                                "Network",
                                "receiver",
                                "2026-03-10T08:00:36Z",
                                "refused",
                                "sluice.outbox.hindrance.refused Name a room"),
                        new OutboxDto.WaitingDto(
                                8,
                                "SUP-2",
                                "A lamp",
                                "not-for-us",
                                "",
                                "reporter",
                                null,
                                "personal-number",
                                "sluice.outbox.hindrance.personal-number.reason"));
    }

    /** Jira said it to whoever passed it on. */
    @Test
    public void shouldNotRepeatARefusalThatNamesAnotherTask() {
        jira.loggedIn("ann");
        box.rows.set(
                0,
                new Outbox.Waiting(
                        box.rows.get(0).out(), SAID, Undelivered.of(Hindrance.REFUSED, "There is HID-3 already")));

        assertThat(((OutboxDto) resource().look("SUP").getEntity())
                        .waiting()
                        .get(0)
                        .reason())
                .startsWith("sluice.outbox.hindrance.refused-unseen");
    }

    @Test
    public void shouldShowTheTeamWhatCameBackByWhichLine() {
        jira.loggedIn("ann");

        assertThat(((OutboxDto) resource().look("SUP").getEntity()).returned())
                .containsExactly(new OutboxDto.ReturnedDto(
                        "SUP-2", "A lamp", "Network", 5L, "Wireless", "2026-03-10T08:00:00Z"));
    }

    @Test
    public void shouldSayThatOthersWaitBehindTheFirstHundred() {
        jira.loggedIn("ann");
        assertThat(((OutboxDto) resource().look("SUP").getEntity()).more()).isFalse();

        box.rows.addAll(Collections.nCopies(Outbox.MOST, box.rows.get(0)));

        OutboxDto shown = (OutboxDto) resource().look("SUP").getEntity();
        assertThat(shown.waiting()).hasSize(Outbox.MOST);
        assertThat(shown.more()).isTrue();
    }

    @Test
    public void shouldShowNobodyElseAnything() {
        assertThat(resource().look("SUP").getStatus()).isEqualTo(401);
        jira.loggedIn("bea");
        assertThat(resource().look("SUP").getStatus()).isEqualTo(403);
        assertThat(resource().again("SUP", 7, Map.of()).getStatus()).isEqualTo(403);
        assertThat(resource().takeBack("SUP", 7).getStatus()).isEqualTo(403);
        assertThat(resource().look("HID").getStatus()).isEqualTo(404);
        jira.loggedIn("ann").hiddenTask(1);
        assertThat(((OutboxDto) resource().look("SUP").getEntity()).waiting()).hasSize(1);
        assertThat(resource().again("SUP", 7, Map.of()).getStatus()).isEqualTo(409);
    }

    @Test
    public void shouldTryAgainAtTheTeamsWord() {
        jira.loggedIn("ann");

        assertThat(resource().again("SUP", 7, Map.of()).getStatus()).isEqualTo(200);
        assertThat(resource().again("SUP", 8, Map.of("personal", true)).getStatus())
                .isEqualTo(200);

        assertThat(box.again).containsExactly("7 false", "8 true");
        assertThat(resource().again("SUP", 9, Map.of()).getStatus()).isEqualTo(409);
        assertThat(resource().again("SUP", 7, Map.of("force", true)).getStatus())
                .isEqualTo(400);
    }

    @Test
    public void shouldBringBackWhatNobodyHasAndTellNothingOfWhatSomebodyHas() {
        jira.loggedIn("ann");

        resource().takeBack("SUP", 8);
        assertThat(back).isEmpty();
        OutboxDto left = (OutboxDto) resource().takeBack("SUP", 7).getEntity();

        assertThat(back).containsExactly(1L);
        assertThat(left.waiting()).isEmpty();
    }

    @Test
    public void shouldKeepWhatCannotBeTakenBack() {
        jira.loggedIn("ann");
        refused = Optional.of("It is archived");

        assertThat(resource().takeBack("SUP", 7).getEntity())
                .isEqualTo(new ErrorDto("sluice.outbox.error.not-back It is archived", null, null));
        assertThat(box.rows).hasSize(2);
    }

    private OutboxResource resource() {
        Teams teams = Stub.of(Teams.class)
                .answers("holds", given -> "ann".equals(given[1]))
                .make();
        return new OutboxResource(
                jira.door(),
                new OutboxDesk(
                        jira.host(),
                        new ScopeTeam(teams::holds),
                        box,
                        (task, person) -> {
                            back.add(task);
                            return refused;
                        },
                        Stub.of(ScopeCatalogues.class)
                                .gives("of", new ScopeCatalogue(1, List.of(WIRELESS)))
                                .make(),
                        new Words(jira.texts())));
    }

    /** An outbox in memory. */
    private static final class Box implements Outbox {

        final List<String> again = new ArrayList<>();
        final List<Waiting> rows = new ArrayList<>(List.of(
                new Waiting(
                        out(7, 1, IntakeOutcome.PASS_ON, "Network"),
                        SAID.plus(Outgoing.LEAVES),
                        Undelivered.of(Hindrance.REFUSED, "Name a room")),
                new Waiting(
                        out(8, 2, IntakeOutcome.NOT_FOR_US, ""),
                        GIVEN_UP,
                        Undelivered.of(Hindrance.PERSONAL_NUMBER, "reason"))));

        private static Outgoing out(long id, long task, IntakeOutcome outcome, String receiver) {
            OutgoingStep step = outcome == IntakeOutcome.PASS_ON ? OutgoingStep.RECEIVER : OutgoingStep.REPORTER;
            return new Outgoing(
                    id,
                    new RecordedOutcome(task, FakeJira.SUP, outcome, receiver, SAID),
                    "1",
                    "ann",
                    "",
                    step,
                    Optional.empty(),
                    Optional.empty(),
                    false);
        }

        @Override
        public List<Waiting> waiting(long projectId) {
            return rows.stream().limit(MOST).toList();
        }

        @Override
        public int many(long projectId) {
            return rows.size();
        }

        @Override
        public List<Returned> returned(long projectId) {
            return List.of(new Returned(2, "Network", Optional.of(5L), SAID));
        }

        @Override
        public Optional<Waiting> one(long id) {
            return rows.stream().filter(row -> row.out().id() == id).findFirst();
        }

        @Override
        public void again(long id, boolean confirmed) {
            again.add(id + " " + confirmed);
        }

        @Override
        public void drop(long id) {
            rows.removeIf(row -> row.out().id() == id);
        }
    }
}
