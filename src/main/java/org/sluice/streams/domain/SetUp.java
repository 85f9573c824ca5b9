package org.sluice.streams.domain;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sluice.streams.domain.FlowDeed.What;
import org.sluice.streams.domain.SetUpStep.How;

/** Sets the two-stream workflow up, one step after the other, and takes it away again. One at a time on the site does so. */
public final class SetUp {

    private final FlowSite site;
    private final FlowMemory memory;
    private final Clock clock;

    /** Over what the site has and what is remembered. */
    public SetUp(FlowSite site, FlowMemory memory, Clock clock) {
        this.site = site;
        this.memory = memory;
        this.clock = clock;
    }

    /** What would be done. */
    public SetUpPlan plan(String language, PartChoice choice) {
        return SetUpPlan.of(site.words(language), things(), memory.parts(), choice);
    }

    private Map<FlowPart.Kind, List<SiteThing>> things() {
        Map<FlowPart.Kind, List<SiteThing>> things = new EnumMap<>(FlowPart.Kind.class);
        for (FlowPart.Kind kind : FlowPart.Kind.values()) {
            things.put(kind, site.things(kind));
        }
        return things;
    }

    /** The part for which something was chosen that cannot be meant. */
    public Optional<FlowPart> wrong(String language, PartChoice choice) {
        return SetUpPlan.wrong(choice, site.words(language), things());
    }

    /** Does what the plan says that is not done yet. */
    public void run(SetUpPlan plan, String language, String by) {
        if (plan.taken().isPresent()) {
            throw new IllegalArgumentException("A plan with names in the way cannot be carried out: " + plan);
        }
        Map<FlowPart, String> ids = new HashMap<>();
        for (SetUpStep step : plan.steps()) {
            ids.put(step.part(), done(step, language, by, ids));
        }
        site.offerLists();
    }

    private String done(SetUpStep step, String language, String by, Map<FlowPart, String> ids) {
        if (step.how() == How.THERE) {
            return step.thing().orElseThrow();
        }
        boolean made = step.how() == How.MAKE;
        if (made && step.thing().isEmpty()) {
            memory.intend(step.part(), step.name(), language, by, clock.instant());
        }
        String id = made
                ? site.make(step.part(), step.name(), step.thing(), language, Map.copyOf(ids))
                : step.thing().orElseThrow();
        memory.complete(step.part(), id, deed(made ? What.MADE : What.REUSED, step.part(), step.name(), by));
        return id;
    }

    /** The kinds of things that the workflow, where it is there, names and that somebody took away. */
    public List<FlowPart.Kind> lost(SetUpPlan plan) {
        return plan.steps().stream()
                .filter(step -> step.part().equals(FlowPart.WORKFLOW) && step.how() == How.THERE)
                .flatMap(step -> site.lost(step.thing().orElseThrow()).stream())
                .toList();
    }

    /** Whether everything is there that the workflow names. */
    public boolean hasXml() {
        return ids().keySet().containsAll(FlowPart.inWorkflow());
    }

    private Map<FlowPart, String> ids() {
        Map<FlowPart, String> ids = new HashMap<>();
        memory.parts().forEach(one -> one.id().ifPresent(id -> ids.put(one.part(), id)));
        return ids;
    }

    /** The workflow as Jira's own import reads it; none before everything that it names is there. */
    public Optional<String> xml(String language) {
        Map<FlowPart, String> ids = ids();
        return ids.keySet().containsAll(FlowPart.inWorkflow())
                ? Optional.of(site.xml(language, ids))
                : Optional.empty();
    }

    /**
     * The projects that follow the workflow, by name: that of Sluice, or one that was brought in or made of it, with a status of Sluice's
     * making (all that play a part, where Sluice made none) and a rule.
     */
    public List<String> followed() {
        List<Remembered> parts = memory.parts();
        if (parts.isEmpty()) {
            return List.of();
        }
        Stream<String> scheme = parts.stream()
                .filter(one -> one.part().equals(FlowPart.SCHEME))
                .flatMap(one -> thing(one).stream())
                .flatMap(id -> site.inUse(FlowPart.SCHEME, id).stream())
                .flatMap(why -> why.names().stream());
        return Stream.concat(scheme, following(parts).stream()).distinct().toList();
    }

    private List<String> following(List<Remembered> parts) {
        List<Remembered> playing = parts.stream()
                .filter(one ->
                        one.part().kind() == FlowPart.Kind.STATUS && one.id().isPresent())
                .toList();
        Set<String> made = ids(playing.stream().filter(Remembered::made));
        if (!made.isEmpty()) {
            return site.following(statuses -> !Collections.disjoint(statuses, made));
        }
        // Statuses of the site's own tell something all together; after an undo that had to leave a field there are
        // none.
        return playing.size() < FlowStatus.values().length
                ? List.of()
                : site.following(statuses -> statuses.containsAll(ids(playing.stream())));
    }

    private static Set<String> ids(Stream<Remembered> parts) {
        return parts.flatMap(one -> one.id().stream()).collect(Collectors.toSet());
    }

    /** Takes away what Sluice made, the last first, and nothing else. While projects follow the workflow nothing is touched. */
    public Undone undo(String by) {
        return new SetUp(site.steady(), memory, clock).undone(by);
    }

    private Undone undone(String by) {
        List<Remembered> parts = new ArrayList<>(memory.parts());
        parts.sort(Collections.reverseOrder(
                Comparator.comparing(one -> FlowPart.all().indexOf(one.part()))));
        List<String> followed = followed();
        if (!followed.isEmpty()) {
            return new Undone(Optional.of(new InUse(InUse.By.PROJECTS, followed)), List.of());
        }
        List<Undone.Kept> kept = new ArrayList<>();
        Optional<String> done = parts.stream()
                .filter(one -> one.part().equals(FlowPart.of(FlowResolution.DONE)))
                .findFirst()
                .flatMap(Remembered::id);
        parts.forEach(one -> take(one, by, done).ifPresent(kept::add));
        return new Undone(Optional.empty(), kept);
    }

    private Optional<Undone.Kept> take(Remembered one, String by, Optional<String> done) {
        Optional<String> thing = thing(one);
        boolean ours = one.made() || one.id().isEmpty();
        Optional<InUse> why = thing.flatMap(id -> ours ? away(one.part(), id, done) : released(one.part()));
        if (why.isPresent()) {
            memory.write(deed(What.KEPT, one.part(), one.name(), by));
            return why.map(reason -> new Undone.Kept(one.part(), one.name(), reason));
        }
        memory.forget(one.part(), deed(ours ? What.REMOVED : What.RELEASED, one.part(), one.name(), by));
        return Optional.empty();
    }

    /** Takes it away, or says why not; one that cannot go does not keep the others. */
    private Optional<InUse> away(FlowPart part, String id, Optional<String> done) {
        try {
            Optional<InUse> why = site.inUse(part, id);
            if (why.isEmpty()) {
                site.remove(
                        part, id, done.filter(other -> part.kind() == FlowPart.Kind.RESOLUTION && !other.equals(id)));
            }
            return why;
        } catch (RuntimeException e) {
            return Optional.of(new InUse(InUse.By.FAILED, List.of()));
        }
    }

    /** The site's own stays anyhow, and keeps nothing of Sluice's; it plays its part on while anybody counts on that. */
    private Optional<InUse> released(FlowPart part) {
        try {
            Optional<InUse> why = site.leanedOn(part);
            if (why.isEmpty()) {
                site.release(part);
            }
            return why;
        } catch (RuntimeException e) {
            return Optional.of(new InUse(InUse.By.FAILED, List.of()));
        }
    }

    /** As far as it is still there. */
    private Optional<String> thing(Remembered one) {
        PartWords words = KindPlan.words(site.words(memory.language().orElse("en")), one.part());
        return site.things(one.part().kind()).stream()
                .filter(thing -> one.means(thing, words))
                .map(SiteThing::id)
                .findFirst();
    }

    private FlowDeed deed(What what, FlowPart part, String name, String by) {
        return new FlowDeed(what, part.code(), name, by, clock.instant());
    }
}
