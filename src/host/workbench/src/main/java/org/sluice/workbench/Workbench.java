package org.sluice.workbench;

/** Starts the host: database, OSGi framework, plugin, web server. */
public final class Workbench {
    private Workbench() {}

    public static void main(String[] args) {
        throw new UnsupportedOperationException("The workbench does not start yet");
    }
}
