package org.sluice.workbench.garden;

import java.lang.ref.WeakReference;
import org.sluice.workbench.testing.Await;

/** Has the memory cleared. */
final class Memory {
    private Memory() {}

    /** Waits until nobody but soft references holds something. */
    static void awaitCollected(String what, WeakReference<?> reference) {
        Await.until(what + " to be collected", () -> {
            clearSoftReferences();
            System.gc();
            return reference.get() == null;
        });
    }

    /** A machine clears them all before it says that it has no memory. */
    private static void clearSoftReferences() {
        try {
            long[] tooMuch = new long[Integer.MAX_VALUE - 8];
            throw new IllegalStateException("There is too much memory for this test: " + tooMuch.length);
        } catch (OutOfMemoryError expected) {
            // They are cleared now.
        }
    }
}
