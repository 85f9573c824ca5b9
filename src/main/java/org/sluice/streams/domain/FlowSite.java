package org.sluice.streams.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The things of Jira's that the workflow is made of. */
public interface FlowSite {

    /** The same for one piece of work, in which each workflow is read once, however often it is asked about. */
    FlowSite steady();

    /** What each part is called, in the set-up language and otherwise. */
    Map<FlowPart, PartWords> words(String language);

    /** What there is of a kind. */
    List<SiteThing> things(FlowPart.Kind kind);

    /**
     * Makes a thing, or finishes one that was begun.
     *
     * @param ids what plays the parts that come before
     * @return its id
     */
    String make(FlowPart part, String name, Optional<String> begun, String language, Map<FlowPart, String> ids);

    /** The kinds of things that the workflow of that id names and that are gone. */
    List<FlowPart.Kind> lost(String workflow);

    /** Who else needs the thing, none when it may go. */
    Optional<InUse> inUse(FlowPart part, String id);

    /** Who counts on it that something plays a part, whatever that is; none when nobody does. */
    Optional<InUse> leanedOn(FlowPart part);

    /** The projects that follow a workflow, of whoever's making, with a rule of Sluice's and such statuses, by id; by name. */
    List<String> following(Predicate<Set<String>> statuses);

    /** The workflow as Jira's own import reads it, with the ids of what plays its parts. */
    String xml(String language, Map<FlowPart, String> ids);

    /** Takes from a thing that was there before what Sluice added to it since. */
    void release(FlowPart part);

    /** What teams had listed before an undo is offered again. */
    void offerLists();

    /**
     * Takes a thing away that nobody needs.
     *
     * @param instead what plays another part of its kind, for what holds it unseen
     */
    void remove(FlowPart part, String id, Optional<String> instead);
}
