package org.sluice.workbench.anonymizing;

/** Hears how far an anonymisation is. */
interface Progress {
    /** The number of tasks there will be. */
    void expect(int tasks);

    /** What is being done now. */
    void begin(String what);

    /** So many tasks are done. */
    void done(int tasks);

    /** Whether the host is going down, so that nothing more may begin. */
    boolean isStopping();
}
