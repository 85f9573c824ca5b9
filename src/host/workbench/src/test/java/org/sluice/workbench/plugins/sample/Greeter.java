package org.sluice.workbench.plugins.sample;

import org.slf4j.Logger;

/** A bean of a test's plugin that needs a service of the host. */
public final class Greeter {
    private final Runnable service;

    public Greeter(Runnable service) {
        this.service = service;
    }

    public Runnable service() {
        return service;
    }

    /** Makes the class lean on a package that has to be imported. */
    public Logger logger() {
        return null;
    }
}
