package org.sluice.streams.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One thing of Jira's that the two-stream workflow is made of.
 *
 * @param name which of its kind, as the code calls it
 */
public record FlowPart(Kind kind, String name) {

    /** Kinds of things, in the order in which they are made: what comes later names what came before. */
    public enum Kind {
        /** One of {@link FlowStatus}. */
        STATUS,
        /** One of {@link FlowResolution}. */
        RESOLUTION,
        /** One of {@link FlowField}. */
        FIELD,
        /** One of {@link FlowRole}. */
        ROLE,
        /** One of {@link FlowScreen}. */
        SCREEN,
        /** One of {@link FlowEvent}. */
        EVENT,
        /** The workflow. */
        WORKFLOW,
        /** The workflow scheme. */
        SCHEME
    }

    /** What the workflow and its scheme are called, in every language: Jira takes ASCII only. */
    public static final String TITLE = "Sluice two streams";

    private static final Set<Kind> NAMED = Set.of(Kind.STATUS, Kind.RESOLUTION, Kind.FIELD, Kind.SCREEN, Kind.EVENT);

    /** The workflow. */
    public static final FlowPart WORKFLOW = new FlowPart(Kind.WORKFLOW, "WORKFLOW");

    /** The scheme that gives the workflow to every issue type. */
    public static final FlowPart SCHEME = new FlowPart(Kind.SCHEME, "SCHEME");

    /** A status. */
    public static FlowPart of(FlowStatus status) {
        return new FlowPart(Kind.STATUS, status.name());
    }

    /** A resolution. */
    public static FlowPart of(FlowResolution resolution) {
        return new FlowPart(Kind.RESOLUTION, resolution.name());
    }

    /** A field. */
    public static FlowPart of(FlowField field) {
        return new FlowPart(Kind.FIELD, field.name());
    }

    /** A role. */
    public static FlowPart of(FlowRole role) {
        return new FlowPart(Kind.ROLE, role.name());
    }

    /** A screen. */
    public static FlowPart of(FlowScreen screen) {
        return new FlowPart(Kind.SCREEN, screen.name());
    }

    /** A kind of event. */
    public static FlowPart of(FlowEvent event) {
        return new FlowPart(Kind.EVENT, event.name());
    }

    /** All, in the order in which they are made. */
    public static List<FlowPart> all() {
        return Stream.of(
                        Arrays.stream(FlowStatus.values()).map(FlowPart::of),
                        Arrays.stream(FlowResolution.values()).map(FlowPart::of),
                        Arrays.stream(FlowField.values()).map(FlowPart::of),
                        Arrays.stream(FlowRole.values()).map(FlowPart::of),
                        Arrays.stream(FlowScreen.values()).map(FlowPart::of),
                        Arrays.stream(FlowEvent.values()).map(FlowPart::of),
                        Stream.of(WORKFLOW, SCHEME))
                .flatMap(parts -> parts)
                .toList();
    }

    /** Those that the workflow itself names: its XML cannot be written before they are there. */
    public static List<FlowPart> inWorkflow() {
        return all().stream().filter(part -> NAMED.contains(part.kind())).toList();
    }

    /** The part of a code, none for a text that is no code. */
    public static Optional<FlowPart> read(String code) {
        return all().stream().filter(part -> part.code().equals(code)).findFirst();
    }

    /** As it is kept and told: {@code status:IN_TRIAGE}. */
    public String code() {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + name;
    }
}
