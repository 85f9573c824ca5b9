package org.sluice.workbench.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** A world of a few tasks that a test makes by hand, on a Monday morning on which everybody could be at work. */
final class SmallWorld {
    static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    static final Instant SUNDAY_NIGHT = Instant.parse("2026-03-01T22:00:00Z");

    final World world;
    final Elsewhere elsewhere;
    final OnCall onCall;
    final Topic viewer = Topic.load().get(0);
    final Cast.Colleague expert;
    final Cast.Colleague other;

    SmallWorld(long seed) {
        // Neighbouring seeds give neighbouring numbers at first.
        world = World.of(seed * 0x9E3779B97F4A7C15L);
        elsewhere = new Elsewhere(world);
        onCall = new OnCall(world, new Endings(world));
        expert = world.cast().colleague(viewer.expert());
        other = world.cast().team().stream()
                .filter(who -> !who.equals(expert))
                .findFirst()
                .orElseThrow();
    }

    OldWays oldWays() {
        return new OldWays(world, elsewhere, onCall);
    }

    NewFrame newFrame() {
        return new NewFrame(world, elsewhere, onCall, new Competence());
    }

    Task ours(Wording.Kind kind, Instant arrival) {
        return task(kind, arrival, Optional.of(viewer), Optional.empty());
    }

    Task misplaced(String team, Instant arrival) {
        return task(Wording.Kind.REQUEST, arrival, Optional.empty(), Optional.of(team));
    }

    /** One that is open with the team and that anybody may take up. */
    Task free(Wording.Kind kind, Instant arrival) {
        Task task = ours(kind, arrival);
        world.pile().add(task);
        task.free();
        return task;
    }

    void runDays(int days) {
        world.agenda().runUntil(MONDAY.plusSeconds(days * 86_400L));
    }

    private Task task(Wording.Kind kind, Instant arrival, Optional<Topic> topic, Optional<String> belongsTo) {
        Cast.Reporter reporter = world.cast().reporters().get(0);
        Wording wording = new Wording(kind, "The viewer", "It is grey.", Optional.empty());
        Request request = new Request(arrival, reporter, wording, topic, belongsTo, "The viewer", "It is grey.");
        DemoIssue issue = world.register()
                .open(Project.SUP, arrival)
                .typed(kind.issueType(), false)
                .saying(request.summary(), request.description())
                .with("priority", "High")
                .from(reporter)
                .ownedBy(Cast.OURS);
        return new Task(issue, request, 2);
    }

    /** What became of a field, change by change. */
    static List<String> became(Task task, String field) {
        List<String> values = new ArrayList<>();
        for (JsonNode change : task.issue().json().path("changelog").path("histories")) {
            for (JsonNode item : change.path("items")) {
                if (item.path("field").asText().equals(field)) {
                    values.add(item.path("toString").asText());
                }
            }
        }
        return values;
    }

    static List<String> comments(Task task) {
        JsonNode comments = task.issue().json().path("fields").path("comment").path("comments");
        return StreamSupport.stream(comments.spliterator(), false)
                .map(comment -> comment.path("body").asText())
                .toList();
    }

    static String field(Task task, String field) {
        JsonNode value = task.issue().json().path("fields").path(field);
        return value.isTextual()
                ? value.asText()
                : value.path("name").asText(value.path("value").asText());
    }
}
