package org.sluice.workbench.importing;

/** Hears how an import goes. */
public interface ImportListener {
    /** Called now and then. */
    void progress(String file, long issues, long of);

    /** One doubt about the data, in one line that names the issue. */
    void problem(String line);
}
