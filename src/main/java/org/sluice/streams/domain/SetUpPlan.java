package org.sluice.streams.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.streams.domain.FlowPart.Kind;
import org.sluice.streams.domain.SetUpStep.How;

/**
 * What set-up would do, step by step, worked out from what the site has. Nothing plays two parts.
 *
 * <ul>
 *   <li>What was set up before and is still there stays.
 *   <li>A thing of the right sort that bears the part's name in one of Sluice's languages is used. For statuses and resolutions a
 *       usual name is as good, and where one status alone of the site is of the category <em>in progress</em> or <em>done</em> and
 *       nobody has taken it, that one.
 *   <li>Else one is made. Fields and screens may be there under one name twice, but nobody could tell them apart: they get another
 *       name, and so does a kind of event. A status, resolution or role of that name which is of no use here, and any workflow or scheme of Sluice's name
 *       which Sluice did not make, is in the way.
 * </ul>
 */
public record SetUpPlan(List<SetUpStep> steps) {

    /** Keeps its own copy. */
    public SetUpPlan {
        steps = List.copyOf(steps);
    }

    /**
     * The plan for a site.
     *
     * @param words of every part
     * @param site what there is of each kind
     */
    public static SetUpPlan of(
            Map<FlowPart, PartWords> words,
            Map<Kind, List<SiteThing>> site,
            List<Remembered> remembered,
            StatusChoice choice) {
        List<SetUpStep> steps = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<FlowPart> parts =
                    FlowPart.all().stream().filter(part -> part.kind() == kind).toList();
            steps.addAll(new KindPlan(kind, words, site.getOrDefault(kind, List.of()), remembered)
                    .of(parts, kind == Kind.STATUS ? chosen(choice) : Map.of()));
        }
        return new SetUpPlan(steps);
    }

    /** The first step that a name is in the way of. */
    public Optional<SetUpStep> taken() {
        return steps.stream().filter(step -> step.how() == How.TAKEN).findFirst();
    }

    /** Whether all has been set up. */
    public boolean isDone() {
        return steps.stream().allMatch(step -> step.how() == How.THERE);
    }

    /** What is wrong with the chosen statuses: a part whose status is not there, of another category, or chosen twice. */
    public static Optional<FlowStatus> wrong(
            StatusChoice choice, Map<FlowPart, PartWords> words, List<SiteThing> statuses) {
        Map<FlowStatus, String> sorted = new EnumMap<>(FlowStatus.class);
        sorted.putAll(choice.statuses());
        return sorted.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .filter(one -> statuses.stream()
                                .noneMatch(status -> status.id().equals(one.getValue())
                                        && KindPlan.words(words, FlowPart.of(one.getKey()))
                                                .fits(status))
                        || choice.statuses().values().stream()
                                        .filter(one.getValue()::equals)
                                        .count()
                                > 1)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Map<FlowPart, String> chosen(StatusChoice choice) {
        Map<FlowPart, String> chosen = new HashMap<>();
        choice.statuses().forEach((status, id) -> chosen.put(FlowPart.of(status), id));
        return chosen;
    }
}
