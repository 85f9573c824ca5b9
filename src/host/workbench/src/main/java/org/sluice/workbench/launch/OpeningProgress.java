package org.sluice.workbench.launch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;

/** How far an opening has come: how many of its requests have gone through, and what was kept of their answers, by name. */
record OpeningProgress(int sent, Map<String, String> kept) {

    /** Nothing was sent yet. */
    static final OpeningProgress NONE = new OpeningProgress(0, Map.of());

    private static final ObjectMapper JSON = new ObjectMapper();

    OpeningProgress {
        kept = Map.copyOf(kept);
    }

    /** As {@link #text} wrote it; from the beginning for what it did not write. */
    static OpeningProgress read(String text) {
        try {
            return JSON.readValue(text, OpeningProgress.class);
        } catch (JsonProcessingException earlier) {
            // A home of a workbench that noted only that an opening was due.
            return NONE;
        }
    }

    String text() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A number and texts cannot be written as JSON", e);
        }
    }
}
