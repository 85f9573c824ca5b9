package org.sluice.streams.jira;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sluice.streams.domain.FlowPart;
import org.sluice.streams.domain.InUse;
import org.sluice.streams.domain.SiteThing;

/** Makes the things of one kind, through Jira's own API. */
interface PartMaker {

    List<SiteThing> things();

    /** What may be lacking, as Jira keeps no empty descriptions. */
    static String text(@Nullable String description) {
        return description == null ? "" : description;
    }

    /** Makes one, or finishes one that was begun; its id. */
    String make(FlowPart part, String name, Optional<String> begun, Making making);

    Optional<InUse> inUse(FlowPart part, String id);

    /** Who counts on it that something plays the part, whatever that is. */
    default Optional<InUse> leanedOn(FlowPart part) {
        return Optional.empty();
    }

    void remove(String id);

    /** The same, and what holds it unseen gets another one. */
    default void remove(String id, Optional<String> instead) {
        remove(id);
    }

    /**
     * What a maker needs to know besides.
     *
     * @param language of what people read
     * @param ids what plays the parts that come before
     */
    record Making(String description, String language, Map<FlowPart, String> ids) {}
}
