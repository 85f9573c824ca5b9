package org.sluice.workbench;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the host: database, OSGi framework, plugin, web server. */
public final class Workbench {
    private static final Logger log = LoggerFactory.getLogger(Workbench.class);

    private Workbench() {}

    public static void main(String[] args) {
        log.info("The workbench begins here");
    }
}
