package org.sluice.insight.domain;

import java.util.List;
import java.util.Optional;

/**
 * Something that switching on makes for a project, so that undo can remove just that.
 *
 * @param name what it is called
 * @param owner who has it, by key
 * @param id the thing, by its own id; none while it is only intended: it was not made yet, or nobody has noted that it was
 * @param added whether it came by switching on; a field that the project had before is used, and stays when that is undone
 */
public record Made(String kind, String name, String owner, Optional<String> id, boolean added) {

    /** The facts of the project's tasks; the id is that of the project. */
    public static final String LEDGER = "ledger";

    /** A dashboard. */
    public static final String DASHBOARD = "dashboard";

    /** The field of the stream, which the project was given or had before; the id is that of the field. */
    public static final String STREAM = "stream";

    /** Something that came by switching on. */
    public Made(String kind, String name, String owner, Optional<String> id) {
        this(kind, name, owner, id, true);
    }

    /** A dashboard that is to be made. */
    public static Made plannedDashboard(String name, String owner) {
        return new Made(DASHBOARD, name, owner, Optional.empty());
    }

    /** The dashboard that somebody has among these, by its id. */
    public static Optional<String> dashboardOf(String person, List<Made> things) {
        return things.stream()
                .filter(thing -> thing.kind().equals(DASHBOARD) && thing.isOf(person))
                .flatMap(thing -> thing.id().stream())
                .findFirst();
    }

    /** The same, made under that id. */
    public Made as(String madeId) {
        return new Made(kind, name, owner, Optional.of(madeId), added);
    }

    /** Whether it is that person's own. */
    public boolean isOf(String person) {
        return owner.equals(person);
    }
}
