package org.sluice.architecture.sample.circle.here;

import org.sluice.architecture.sample.circle.there.There;

/** Not allowed: one half of a circle of packages. */
public final class Here {

    /** Leads there. */
    public There there() {
        return new There();
    }
}
