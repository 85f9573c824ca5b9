package org.sluice.streams.domain;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.sluice.streams.domain.FlowPart.Kind;
import org.sluice.streams.domain.SetUpStep.How;

/** The steps for all parts of one kind; each thing of the site is given to one part at most, the surest first. */
final class KindPlan {

    /** Kinds with another name for a thing whose own is somebody else's. */
    private static final Set<Kind> RENAMED = EnumSet.complementOf(EnumSet.of(Kind.WORKFLOW, Kind.SCHEME));

    private static final Set<FlowPart> BY_CATEGORY =
            Set.of(FlowPart.of(FlowStatus.IN_PROGRESS), FlowPart.of(FlowStatus.DONE));

    private final Kind kind;
    private final Map<FlowPart, PartWords> words;
    private final List<SiteThing> things;
    private final Map<FlowPart, Remembered> remembered = new HashMap<>();
    private final Map<FlowPart, SetUpStep> steps = new HashMap<>();
    private final Set<String> given = new HashSet<>();

    KindPlan(Kind kind, Map<FlowPart, PartWords> words, List<SiteThing> things, List<Remembered> remembered) {
        this.kind = kind;
        this.words = words;
        this.things = things;
        remembered.forEach(one -> this.remembered.put(one.part(), one));
    }

    static PartWords words(Map<FlowPart, PartWords> words, FlowPart part) {
        return Objects.requireNonNull(words.get(part), part.code());
    }

    List<SetUpStep> of(List<FlowPart> parts, Map<FlowPart, String> chosen) {
        parts.forEach(this::known);
        parts.forEach(part -> things.stream()
                .filter(thing -> thing.id().equals(chosen.get(part)))
                .findFirst()
                .ifPresent(thing -> use(part, How.REUSE, thing)));
        if (kind != Kind.WORKFLOW && kind != Kind.SCHEME) {
            List<FlowPart> open =
                    parts.stream().filter(part -> !chosen.containsKey(part)).toList();
            open.forEach(part -> useFirst(part, PartWords::isNamed));
            open.forEach(part -> useFirst(part, PartWords::isUsual));
            open.stream().filter(BY_CATEGORY::contains).forEach(this::useOnlyOne);
        }
        parts.forEach(this::make);
        return parts.stream()
                .map(part -> Objects.requireNonNull(steps.get(part), part.code()))
                .toList();
    }

    /** By its id, or, where the server ended between making it and noting so, by how Sluice names and describes it. */
    private void known(FlowPart part) {
        Remembered known = remembered.get(part);
        if (known != null) {
            things.stream()
                    .filter(thing -> known.means(thing, words(words, part)))
                    .findFirst()
                    .ifPresent(thing -> use(part, known.id().isPresent() ? How.THERE : How.MAKE, thing));
        }
    }

    private void useFirst(FlowPart part, BiPredicate<PartWords, SiteThing> by) {
        free(part)
                .filter(thing -> by.test(words(words, part), thing))
                .findFirst()
                .ifPresent(thing -> use(part, How.REUSE, thing));
    }

    private void useOnlyOne(FlowPart part) {
        List<SiteThing> free = free(part).toList();
        boolean alone = things.stream().filter(words(words, part)::fits).count() == 1;
        if (alone && !free.isEmpty()) {
            use(part, How.REUSE, free.get(0));
        }
    }

    private Stream<SiteThing> free(FlowPart part) {
        return things.stream().filter(thing -> !given.contains(thing.id())).filter(words(words, part)::fits);
    }

    private void use(FlowPart part, How how, SiteThing thing) {
        if (!steps.containsKey(part) && given.add(thing.id())) {
            steps.put(part, step(part, how, thing.name(), Optional.of(thing.id())));
        }
    }

    private void make(FlowPart part) {
        if (steps.containsKey(part)) {
            return;
        }
        String name = nameOf(part);
        steps.put(part, step(part, isTaken(name) ? How.TAKEN : How.MAKE, name, Optional.empty()));
    }

    /** What it would be called if it were made. */
    private String nameOf(FlowPart part) {
        PartWords named = words(words, part);
        return isTaken(named.name()) && RENAMED.contains(kind) ? named.otherName() : named.name();
    }

    private boolean isTaken(String name) {
        return things.stream().anyMatch(thing -> thing.name().equalsIgnoreCase(name));
    }

    private SetUpStep step(FlowPart part, How how, String name, Optional<String> thing) {
        List<SiteThing> choices = PartChoice.KINDS.contains(kind) && how != How.THERE
                ? things.stream().filter(words(words, part)::fits).toList()
                : List.of();
        return new SetUpStep(part, how, name, thing, nameOf(part), choices);
    }
}
