package org.sluice.testing;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.Map;

/** What the field of the stream is called, in three languages. */
public final class StreamTexts {

    private static final Map<String, String> WORDS = Map.of(
            "en sluice.setup.stream.name", "Stream",
            "da sluice.setup.stream.name", "Spor",
            "sv sluice.setup.stream.name", "Spår",
            "en sluice.setup.stream.urgent", "Urgent",
            "da sluice.setup.stream.urgent", "Akut",
            "sv sluice.setup.stream.urgent", "Akut",
            "en sluice.setup.stream.planned", "Planned",
            "da sluice.setup.stream.planned", "Planlagt",
            "sv sluice.setup.stream.planned", "Planerat");

    private StreamTexts() {}

    /** The texts; any other is its key, marked as Sluice's. */
    public static I18nResolver texts() {
        return Stub.of(I18nResolver.class)
                .answers(
                        "getText",
                        arguments -> WORDS.getOrDefault(arguments[0] + " " + arguments[1], "Sluice: " + arguments[1]))
                .make();
    }
}
