package org.sluice.architecture.sample.circle.there;

import org.sluice.architecture.sample.circle.here.Here;

/** Not allowed: the other half of a circle of packages. */
public final class There {

    /** Leads back. */
    public Here here() {
        return new Here();
    }
}
