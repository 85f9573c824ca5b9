package org.sluice.intake.rest;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sluice.intake.domain.KnownTask;
import org.sluice.intake.domain.KnownTasks;
import org.sluice.intake.domain.SimilarTasks;
import org.sluice.intake.domain.Watching;
import org.sluice.platform.GivenBody;
import org.sluice.platform.Host;
import org.sluice.platform.ProjectRef;
import org.sluice.platform.Refusal;

/** Tells whoever is about to write what is known already, and lets them say that it is theirs too. */
public final class KnownDesk {

    private static final int LONGEST_QUESTION = 20_000;

    private final Host host;
    private final KnownTasks known;
    private final SimilarTasks similar;
    private final Watching watching;

    /** Asks what the caller may browse. */
    public KnownDesk(Host host, KnownTasks known, SimilarTasks similar, Watching watching) {
        this.host = host;
        this.known = known;
        this.similar = similar;
        this.watching = watching;
    }

    DisruptionsDto disruptions(String projectKey) {
        ProjectRef project = host.enterable(projectKey);
        String caller = host.callerKey();
        return new DisruptionsDto(
                watching.isOn(),
                known.disruptions(project.id()).stream()
                        .map(task -> shown(task, watching.of(task.id(), caller)))
                        .toList());
    }

    /** Nobody is made to watch, or kept from it, by somebody who may not manage watchers, and nobody watches what they may not browse. */
    DisruptionsDto.DisruptionDto meToo(String projectKey, @Nullable Map<String, Object> body) {
        ProjectRef project = host.enterable(projectKey);
        GivenBody given = GivenBody.of(body, Set.of("task", "watch", "onBehalf"));
        String key = Objects.requireNonNullElse(given.text("task"), "").strip();
        KnownTask task = known.disruptions(project.id()).stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Refusal.badInput("task", "sluice.way-in.error.no-disruption", key));
        if (!watching.isOn()) {
            throw Refusal.conflict("sluice.way-in.error.watching-off");
        }
        String name = Objects.requireNonNullElse(given.text("onBehalf"), "").strip();
        String person = name.isEmpty() ? host.callerKey() : other(task, name);
        return shown(task, watching.change(task.id(), person, !Boolean.FALSE.equals(given.flag("watch"))));
    }

    private String other(KnownTask task, String name) {
        if (!watching.mayManage(task.id(), host.callerKey())) {
            throw Refusal.forbidden("sluice.way-in.error.watch-others");
        }
        return watching.reader(task.id(), name)
                .orElseThrow(() -> Refusal.badInput("onBehalf", "sluice.way-in.error.watch-unseen", name));
    }

    SimilarDto similar(String projectKey, @Nullable Map<String, Object> body) {
        ProjectRef project = host.enterable(projectKey);
        String text =
                Objects.requireNonNullElse(GivenBody.of(body, Set.of("text")).text("text"), "");
        if (text.length() > LONGEST_QUESTION) {
            throw Refusal.badInput("text", "sluice.scope.error.long", "text", LONGEST_QUESTION);
        }
        return new SimilarDto(similar.to(project.id(), text).stream()
                .map(one -> new SimilarDto.TaskDto(
                        one.task().key(),
                        one.task().summary(),
                        one.task().status(),
                        one.task().done().map(Object::toString).orElse(null),
                        one.words()))
                .toList());
    }

    private static DisruptionsDto.DisruptionDto shown(KnownTask task, Watching.Watched watched) {
        return new DisruptionsDto.DisruptionDto(
                task.key(), task.summary(), task.since().toString(), watched.watching(), watched.watchers());
    }
}
