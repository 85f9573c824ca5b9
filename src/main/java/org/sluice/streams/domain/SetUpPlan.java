package org.sluice.streams.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
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
 *   <li>Else one is made. Where the name belongs to something of no use here, or that was declined, it gets another name: fields and screens may be there
 *       under one name twice, but nobody could tell them apart. A workflow or scheme of Sluice's name which Sluice did not make is in
 *       the way.
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
            PartChoice choice) {
        List<SetUpStep> steps = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<FlowPart> parts =
                    FlowPart.all().stream().filter(part -> part.kind() == kind).toList();
            steps.addAll(new KindPlan(kind, words, site.getOrDefault(kind, List.of()), remembered)
                    .of(parts, choice.of(kind)));
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

    /** All but the workflow and its scheme, for whoever brings the workflow in by Jira's own import. */
    public SetUpPlan withoutWorkflow() {
        return new SetUpPlan(steps.stream()
                .filter(step ->
                        step.part().kind() != Kind.WORKFLOW && step.part().kind() != Kind.SCHEME)
                .toList());
    }

    /** A text that is the same for the same steps alone: whoever saw them can say so. */
    public String digest() {
        StringBuilder text = new StringBuilder();
        steps.forEach(step -> text.append(step.part().code())
                .append('\n')
                .append(step.how())
                .append('\n')
                .append(step.name())
                .append('\n')
                .append(step.thing().orElse(""))
                .append('\n'));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Java without SHA-256 cannot tell one plan from another", e);
        }
    }

    /** The first part for which something was chosen that is not there, does not fit, or was chosen twice. */
    public static Optional<FlowPart> wrong(
            PartChoice choice, Map<FlowPart, PartWords> words, Map<Kind, List<SiteThing>> site) {
        return FlowPart.all().stream()
                .filter(part -> isWrong(part, choice.of(part.kind()), words, site))
                .findFirst();
    }

    private static boolean isWrong(
            FlowPart part,
            Map<FlowPart, String> chosen,
            Map<FlowPart, PartWords> words,
            Map<Kind, List<SiteThing>> site) {
        String id = chosen.getOrDefault(part, "");
        if (id.isEmpty()) {
            return false;
        }
        boolean fits = site.getOrDefault(part.kind(), List.of()).stream()
                .anyMatch(thing ->
                        thing.id().equals(id) && KindPlan.words(words, part).fits(thing));
        return !fits || chosen.values().stream().filter(id::equals).count() > 1;
    }
}
