package org.sluice.insight.rest;

import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sluice.insight.domain.Catalogue;
import org.sluice.insight.domain.Preview;
import org.sluice.insight.domain.Previews;
import org.sluice.insight.rest.PreviewDto.NamedDto;
import org.sluice.insight.rest.PreviewDto.OldestDto;
import org.sluice.insight.rest.PreviewDto.ResolutionDto;
import org.sluice.insight.rest.PreviewDto.StatusDto;
import org.sluice.platform.Host;
import org.sluice.platform.Refusal;
import org.sluice.platform.RestDoor;
import org.sluice.platform.TaskRef;

/** Shapes how far a preview is, or what it found together with what there is to choose from. */
public final class PreviewAnswer {

    private static final double MILLIS_PER_DAY = Duration.ofDays(1).toMillis();
    private static final int URGENT_PRIORITIES = 2;

    private final Catalogue catalogue;
    private final Host host;
    private final Clock clock;

    /** Shows names from the catalogue, keys from the host and ages as of the clock. */
    public PreviewAnswer(Catalogue catalogue, Host host, Clock clock) {
        this.catalogue = catalogue;
        this.host = host;
        this.clock = clock;
    }

    /** 202 while it runs, 200 when it is done, 409 when it failed. */
    Response of(Previews.State state) {
        if (state.failed()) {
            throw Refusal.conflict("sluice.error.preview-failed");
        }
        return state.result()
                .map(result -> RestDoor.json(200, ready(result)))
                .orElseGet(() -> RestDoor.json(202, new PreviewDto.RunningDto("running", state.issues(), state.of())));
    }

    private PreviewDto ready(Previews.Result result) {
        Preview preview = result.preview();
        Set<String> notSolved = catalogue.usuallyNotSolved();
        List<Catalogue.Named> priorities = catalogue.priorities();
        return new PreviewDto(
                "ready",
                Preview.DAYS,
                preview.arrived(),
                preview.open(),
                oldest(preview),
                preview.medianHours().orElse(null),
                preview.solved(),
                preview.typesOnOnePerson(),
                preview.types(),
                catalogue.statuses(result.statuses()).stream()
                        .map(status -> new StatusDto(status.id(), status.name(), status.category()))
                        .toList(),
                catalogue.resolutions().stream()
                        .map(one -> new ResolutionDto(one.id(), one.name(), !notSolved.contains(one.id())))
                        .toList(),
                named(priorities),
                urgentJql(priorities),
                named(catalogue.teamFields()));
    }

    private @Nullable OldestDto oldest(Preview preview) {
        return preview.oldest()
                .map(oldest -> new OldestDto(
                        host.task(oldest.itemId()).map(TaskRef::key).orElse(null),
                        Duration.between(oldest.arrived(), clock.instant()).toMillis() / MILLIS_PER_DAY))
                .orElse(null);
    }

    /** The two highest priorities, by name: the administrator reads and edits it. */
    private static String urgentJql(List<Catalogue.Named> priorities) {
        return priorities.isEmpty()
                ? ""
                : priorities.stream()
                        .limit(URGENT_PRIORITIES)
                        .map(priority ->
                                '"' + priority.name().replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                        .collect(Collectors.joining(", ", "priority in (", ")"));
    }

    private static List<NamedDto> named(List<Catalogue.Named> all) {
        return all.stream().map(one -> new NamedDto(one.id(), one.name())).toList();
    }
}
