package org.sluice.intake.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.instant;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.Test;
import org.sluice.intake.domain.Backlog;
import org.sluice.intake.domain.IntakeTeam;
import org.sluice.intake.domain.ScopeLine;
import org.sluice.intake.domain.Sweep;
import org.sluice.intake.domain.SweepChoice;
import org.sluice.intake.domain.SweepState;
import org.sluice.intake.domain.Sweeps;
import org.sluice.intake.domain.SweptStep;
import org.sluice.intake.domain.SweptTask;
import org.sluice.intake.domain.Whose;
import org.sluice.platform.OneAtATime;
import org.sluice.platform.Words;
import org.sluice.streams.domain.FlowRoles;
import org.sluice.streams.domain.Teams;
import org.sluice.streams.domain.WhoseTurn;
import org.sluice.testing.FakeJira;
import org.sluice.testing.LocalLocks;
import org.sluice.testing.SetClock;
import org.sluice.testing.Stub;

/** Tests {@link SweepResource}: ann works in SUP, where SUP-7 is about doors, which are the caretakers'; rita may browse it and no more. */
public class SweepResourceTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

    private final FakeJira jira = new FakeJira().loggedIn("ann").task(7, "SUP-7", "The <b>door");
    private final List<String> done = new ArrayList<>();
    private final List<SweepChoice> begun = new ArrayList<>();
    private final List<SweptTask> tasks = new ArrayList<>();
    private Optional<SweepState> state = Optional.empty();
    private Optional<String> team = Optional.of("Caretakers");
    private boolean paused;

    @Test
    public void shouldShowWhatCouldBePassedOnAndWhy() {
        JsonNode all = answered(200, look());

        assertThat(all.path("run").isNull()).isTrue();
        assertThat(all.at("/preview/looked").asInt()).isEqualTo(9);
        assertThat(all.at("/preview/groups/0").toString())
                .isEqualTo(
                        "{\"line\":5,\"what\":\"Doors\",\"receiver\":\"Caretakers\",\"sentence\":\"\",\"hindrance\":null,"
                                + "\"tasks\":[{\"issue\":\"SUP-7\",\"summary\":\"The <b>door\",\"since\":\"2026-11-25T12:00:00Z\","
                                + "\"words\":[\"door\"]}]}");
        team = Optional.empty();
        assertThat(answered(200, look()).at("/preview/groups/0/hindrance").asText())
                .isEqualTo("sluice.sweep.hindrance.no-team");
        assertThat(start("'SUP-7'").getStatus()).isEqualTo(409);
    }

    @Test
    public void shouldStartWhatWasChosenAndNothingElse() {
        answered(200, start("'SUP-7'"));

        assertThat(begun).containsExactly(new SweepChoice(7, 5, "Caretakers", "Doors are theirs"));
    }

    @Test
    public void shouldRefuseWhatCannotBeMeant() {
        assertThat(message(400, start(""))).isEqualTo("sluice.sweep.error.count 2000");
        assertThat(message(400, start("'HID-1'"))).isEqualTo("sluice.intake.error.no-task HID-1");
        assertThat(message(400, tell("{'do':'<b>'}"))).isEqualTo("sluice.sweep.error.do <b>");
        assertThat(message(400, tell("{'do':'start','lines':[{'line':5,'reason':' ','issues':['SUP-7']}]}")))
                .isEqualTo("sluice.intake.lacks.reason");
        assertThat(message(400, tell("{'do':'start','lines':[{'line':5,'reason':'" + "x".repeat(2001) + "'}]}")))
                .startsWith("sluice.scope.error.long");
        assertThat(message(400, tell("{'do':'start','lines':[{'reason':'So'}]}")))
                .startsWith("sluice.error.field-whole");
        assertThat(message(409, tell("{'do':'start','lines':[{'line':6,'reason':'So','issues':['SUP-7']}]}")))
                .isEqualTo("sluice.sweep.error.old");
        assertThat(message(409, tell("{'do':'stop'}"))).isEqualTo("sluice.sweep.error.state");
        paused = true;
        assertThat(message(409, start("'SUP-7'"))).isEqualTo("sluice.sweep.error.paused");
        assertThat(begun).isEmpty();
    }

    @Test
    public void shouldStopAndGoOnAndEnd() {
        state = Optional.of(SweepState.RUNNING);
        tasks.add(task(SweptStep.WAITING, ""));
        tasks.add(task(SweptStep.MOVED, ""));
        assertThat(message(409, start("'SUP-7'"))).isEqualTo("sluice.sweep.error.at-it");
        assertThat(message(409, tell("{'do':'resume'}"))).isEqualTo("sluice.sweep.error.state");

        JsonNode run = answered(200, tell("{'do':'stop'}"));

        assertThat(run.path("preview").isNull()).isTrue();
        assertThat(run.path("run").toString())
                .startsWith(
                        "{\"state\":\"running\",\"started\":\"2026-11-25T12:00:00Z\",\"all\":2,\"passed\":1,\"ahead\":1,"
                                + "\"delivered\":0,\"paused\":false");
        state = Optional.of(SweepState.STOPPED);
        answered(200, tell("{'do':'resume'}"));
        answered(200, tell("{'do':'end'}"));
        assertThat(done).containsExactly("stop", "resume ann", "end");
    }

    @Test
    public void shouldSayWhatWasLeftAndWhoCouldNotBeTold() {
        state = Optional.of(SweepState.DONE);
        tasks.add(task(SweptStep.SKIPPED, "left"));
        tasks.add(task(SweptStep.BACK, ""));
        tasks.add(task(SweptStep.UNTOLD, "no-mail-address"));

        JsonNode run = answered(200, look()).path("run");

        assertThat(run.path("left").toString())
                .contains("\"issue\":\"SUP-7\"", "sluice.sweep.left.left", "sluice.sweep.left.back");
        assertThat(run.at("/untold/0/why").asText()).startsWith("sluice.outbox.hindrance.no-mail-address");
        answered(200, start("'SUP-7'"));
        assertThat(begun).hasSize(1);
    }

    @Test
    public void shouldTellNothingOfATaskThatTheReaderMayNotSee() {
        state = Optional.of(SweepState.DONE);
        jira.hiddenTask(7);
        tasks.add(task(SweptStep.SKIPPED, "refused", "SUP-7 has no room"));

        assertThat(answered(200, look()).at("/run/left").toString())
                .contains("\"issue\":null", "sluice.sweep.left.unseen")
                .doesNotContain("room");
    }

    @Test
    public void shouldNameTheFirstOfManyAndCountAll() {
        state = Optional.of(SweepState.DONE);
        tasks.addAll(Collections.nCopies(SweepView.MOST_NAMED + 1, task(SweptStep.SKIPPED, "ended")));

        JsonNode run = answered(200, look()).path("run");

        assertThat(run.path("left")).hasSize(SweepView.MOST_NAMED);
        assertThat(run.path("allLeft").asInt()).isEqualTo(SweepView.MOST_NAMED + 1);
    }

    /** However often it is named, and under how many lines. */
    @Test
    public void shouldCountBeforeItLooksUpAndTakeATaskOnce() {
        String many =
                IntStream.rangeClosed(1, 2001).mapToObj(n -> "'X-" + n + "'").collect(Collectors.joining(","));
        assertThat(message(400, start(many))).isEqualTo("sluice.sweep.error.count 2000");

        String line = "{'line':5,'reason':'So','issues':['SUP-7']}";
        answered(200, tell("{'do':'start','lines':[" + line + "," + line + "]}"));
        assertThat(begun).hasSize(1);
    }

    @Test
    public void shouldBeForTheTeamAlone() {
        jira.loggedIn("rita");
        assertThat(look().getStatus()).isEqualTo(403);
        assertThat(start("'SUP-7'").getStatus()).isEqualTo(403);
        assertThat(resource(jira).look("HID").getStatus()).isEqualTo(404);
        assertThat(resource(new FakeJira()).look("SUP").getStatus()).isEqualTo(401);
        assertThat(begun).isEmpty();
    }

    private static SweptTask task(SweptStep step, String why) {
        return task(step, why, "");
    }

    private static SweptTask task(SweptStep step, String why, String detail) {
        SweepChoice choice = new SweepChoice(7, 5, "Caretakers", "So");
        return new SweptTask(1, 1, choice, step, Optional.empty(), Optional.empty(), why, detail);
    }

    private Response look() {
        return resource(jira).look("SUP");
    }

    private Response start(String issues) {
        return tell("{'do':'start','lines':[{'line':5,'reason':'Doors are theirs','issues':[" + issues + "]}]}");
    }

    private Response tell(String body) {
        try {
            return resource(jira)
                    .tell("SUP", JSON.readValue(body.replace('\'', '"'), new TypeReference<Map<String, Object>>() {}));
        } catch (IOException e) {
            throw new AssertionError(body, e);
        }
    }

    private SweepResource resource(FakeJira site) {
        Teams teams = Stub.of(Teams.class)
                .answers("holds", given -> given[1].equals("ann"))
                .make();
        IntakeTeam intake = new IntakeTeam(
                teams::holds,
                Stub.of(WhoseTurn.class).make(),
                Stub.of(FlowRoles.class).make(),
                new SetClock(instant("2026-11-25")));
        SweepView view = new SweepView(site.host(), new Words(site.texts()));
        return new SweepResource(
                site.door(),
                new SweepDesk(site.host(), intake, new Doors(), new Told(), view, new OneAtATime(new LocalLocks())));
    }

    private static String message(int status, Response response) {
        return answered(status, response).path("message").asText();
    }

    private static JsonNode answered(int status, Response response) {
        JsonNode entity = JSON.valueToTree(response.getEntity());
        assertThat(response.getStatus()).as(entity.toString()).isEqualTo(status);
        return entity;
    }

    /** SUP-7 is about doors. */
    private final class Doors implements Backlog {

        @Override
        public Preview preview(String person, long projectId) {
            ScopeLine line =
                    ScopeLine.of("Doors", Whose.department("Caretakers", "")).under(5);
            return new Preview(
                    9,
                    0,
                    List.of(new Group(line, team, List.of(new Task("SUP-7", "The <b>door", NOON, List.of("door"))))));
        }

        @Override
        public Optional<Long> task(String person, long projectId, String key) {
            return key.equals("SUP-7") ? Optional.of(7L) : Optional.empty();
        }
    }

    /** A sweep that only hears what it is told. */
    private final class Told implements Sweeps {

        @Override
        public Optional<Sweep> latest(long projectId) {
            return state.map(now -> new Sweep(1, projectId, now, "ann", NOON));
        }

        @Override
        public List<SweptTask> tasks(long sweepId) {
            return tasks;
        }

        @Override
        public void start(long projectId, String person, List<SweepChoice> choices) {
            begun.addAll(choices);
        }

        @Override
        public void stop(Sweep sweep) {
            done.add("stop");
        }

        @Override
        public void resume(Sweep sweep, String person) {
            done.add("resume " + person);
        }

        @Override
        public void end(Sweep sweep) {
            done.add("end");
        }

        @Override
        public boolean isPaused(long projectId) {
            return paused;
        }
    }
}
