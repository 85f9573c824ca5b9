package org.sluice.workbench.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads the texts of the story, which lie beside the classes. */
final class Resources {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Resources() {}

    static <T> T read(String name, Class<T> type) {
        try (InputStream in = Resources.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The demo's text " + name + " is missing");
            }
            return JSON.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("The demo's text " + name + " cannot be read", e);
        }
    }
}
