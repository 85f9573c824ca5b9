package org.sluice.streams.rest;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sluice.platform.People;
import org.sluice.streams.domain.FlowDeed;
import org.sluice.streams.domain.FlowMemory;
import org.sluice.streams.domain.FlowPart;
import org.sluice.streams.domain.FlowProject;
import org.sluice.streams.domain.SetUpPlan;
import org.sluice.streams.domain.SetUpStep;
import org.sluice.streams.domain.Undone;
import org.sluice.work.StreamField;
import org.sluice.work.StreamFields;

/** Shapes what is told about the two-stream workflow. */
public final class FlowAnswer {

    private final People people;
    private final StreamFields streamFields;

    /** Names people as Jira does. */
    public FlowAnswer(People people, StreamFields streamFields) {
        this.people = people;
        this.streamFields = streamFields;
    }

    FlowDto of(Seen seen, FlowMemory memory, List<FlowProject> projects, @Nullable List<Undone.Kept> kept) {
        SetUpPlan plan = seen.plan();
        return new FlowDto(
                plan.isDone(),
                !memory.parts().isEmpty(),
                seen.file(),
                seen.language(),
                plan.digest(),
                seen.lost().stream().map(FlowAnswer::code).toList(),
                seen.followed(),
                streamFields.site().map(StreamField::name).orElse(null),
                plan.steps().stream().map(FlowAnswer::step).toList(),
                memory.deeds().stream().map(this::deed).toList(),
                projects.stream().map(FlowAnswer::project).toList(),
                kept == null ? null : kept.stream().map(FlowAnswer::kept).toList());
    }

    /**
     * What set-up would do.
     *
     * @param file whether the workflow can be downloaded
     * @param lost the kinds of things that it names and that are gone
     * @param followed the projects that keep it from being undone, by name
     */
    record Seen(SetUpPlan plan, String language, boolean file, List<FlowPart.Kind> lost, List<String> followed) {}

    private static FlowDto.StepDto step(SetUpStep step) {
        return new FlowDto.StepDto(
                step.part().code(),
                code(step.how()),
                step.name(),
                step.thing().orElse(null),
                step.fresh(),
                step.choices().stream()
                        .map(choice -> new FlowDto.ChoiceDto(choice.id(), choice.name()))
                        .toList());
    }

    private FlowDto.DeedDto deed(FlowDeed deed) {
        return new FlowDto.DeedDto(
                code(deed.what()),
                deed.subject(),
                deed.name(),
                people.name(deed.by()),
                deed.at().toString());
    }

    private static FlowDto.ProjectDto project(FlowProject project) {
        return new FlowDto.ProjectDto(
                project.id(), project.key(), project.name(), project.issues(), project.stream(), project.follows());
    }

    private static FlowDto.KeptDto kept(Undone.Kept kept) {
        return new FlowDto.KeptDto(
                kept.part().code(),
                kept.name(),
                code(kept.why().by()),
                kept.why().names());
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
