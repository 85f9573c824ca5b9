package org.sluice.streams.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The two-stream workflow of the site: whether all is there, what each step did or would do, what was done lately, and, once all is there, the
 * projects that the caller could give it to. {@code file}: whether the workflow can be downloaded. {@code language}: the one that things are named in,
 * the reader's before any is. {@code digest} of the steps goes back with what is to be done. {@code lost}: the kinds of things that the workflow names and that are gone.
 * {@code followed}: the projects that keep it from being undone. {@code streamField} is null while the site has none. {@code kept} only after an undo.
 */
public record FlowDto(
        @JsonProperty boolean done,
        @JsonProperty boolean begun,
        @JsonProperty boolean file,
        @JsonProperty String language,
        @JsonProperty String digest,
        @JsonProperty List<String> lost,
        @JsonProperty List<String> followed,
        @JsonProperty @Nullable String streamField,
        @JsonProperty List<StepDto> steps,
        @JsonProperty List<DeedDto> log,
        @JsonProperty List<ProjectDto> projects,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        List<KeptDto> kept) {

    /** One step: {@code there}, {@code reuse}, {@code make} or {@code taken}; what a new one would be called, and what else could be chosen while it is not settled. */
    public record StepDto(
            @JsonProperty String part,
            @JsonProperty String how,
            @JsonProperty String name,
            @JsonProperty @Nullable String id,
            @JsonProperty String fresh,
            @JsonProperty List<ChoiceDto> choices) {}

    /** A thing that could play the part. */
    public record ChoiceDto(
            @JsonProperty String id, @JsonProperty String name) {}

    /** One line of the log: what, with which part or project, by whom (a name) and when. */
    public record DeedDto(
            @JsonProperty String what,
            @JsonProperty String subject,
            @JsonProperty String name,
            @JsonProperty String by,
            @JsonProperty String at) {}

    /** A project: how many tasks it has, whether it has the field of the stream, and whether it follows the workflow. */
    public record ProjectDto(
            @JsonProperty long id,
            @JsonProperty String key,
            @JsonProperty String name,
            @JsonProperty long issues,
            @JsonProperty boolean stream,
            @JsonProperty boolean follows) {}

    /** What undo had to leave, why, and on whose account. */
    public record KeptDto(
            @JsonProperty String part,
            @JsonProperty String name,
            @JsonProperty String why,
            @JsonProperty List<String> names) {}
}
