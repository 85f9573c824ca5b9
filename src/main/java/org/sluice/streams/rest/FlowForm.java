package org.sluice.streams.rest;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sluice.platform.GivenBody;
import org.sluice.platform.Refusal;
import org.sluice.streams.domain.FlowStatus;
import org.sluice.streams.domain.StatusChoice;

/** {@code {"language":"da","statuses":{"PAUSED":"10100","IN_TRIAGE":""}}}; an empty id asks for a new status. */
record FlowForm(String language, StatusChoice choice) {

    private static final Set<String> LANGUAGES = Set.of("en", "da", "sv");

    static FlowForm of(@Nullable Map<String, Object> given) {
        GivenBody body = GivenBody.of(given, Set.of("language", "statuses"));
        Map<FlowStatus, String> statuses = new EnumMap<>(FlowStatus.class);
        Optional.ofNullable(body.textByText("statuses"))
                .orElse(Map.of())
                .forEach((part, id) -> statuses.put(status(part), id));
        return new FlowForm(language(body.text("language")), new StatusChoice(statuses));
    }

    static String language(@Nullable String given) {
        String language = given == null ? "en" : given;
        if (!LANGUAGES.contains(language)) {
            throw Refusal.badInput("language", "sluice.error.unknown-language", language);
        }
        return language;
    }

    private static FlowStatus status(String part) {
        for (FlowStatus status : FlowStatus.values()) {
            if (status.name().equals(part)) {
                return status;
            }
        }
        throw Refusal.badInput("statuses", "sluice.flow.error.unknown-part", part);
    }
}
