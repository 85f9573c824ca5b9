package org.sluice.streams.domain;

import java.util.Optional;
import java.util.function.Supplier;

/** Looks again and again who holds which places, for whoever wants one while others take and leave some. */
public final class Looks {

    /** Each place that cannot be taken is somebody else's success; so many do not happen between two looks. */
    private static final int MOST = 200;

    private Looks() {}

    /**
     * What came of the first look at which nobody else was quicker.
     *
     * @param look one look, and what came of it; none where somebody was quicker
     * @param otherwise what to say of whoever never gets a place that stays free
     */
    public static <T> T until(Supplier<Optional<T>> look, Supplier<String> otherwise) {
        for (int looks = 0; looks < MOST; looks++) {
            Optional<T> done = look.get();
            if (done.isPresent()) {
                return done.get();
            }
        }
        throw new IllegalStateException(otherwise.get());
    }
}
