package org.sluice.workbench.launch;

import java.util.concurrent.CompletableFuture;

/** Notices when the process that started the host ends: a signal to Maven alone would leave an orphan otherwise. */
public final class ParentWatch {
    private ParentWatch() {}

    /** Completes when the parent process has ended; never for a process without one. */
    public static CompletableFuture<ProcessHandle> parentEnds() {
        return ProcessHandle.current().parent().map(ProcessHandle::onExit).orElseGet(CompletableFuture::new);
    }
}
