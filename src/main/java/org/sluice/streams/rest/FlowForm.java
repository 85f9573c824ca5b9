package org.sluice.streams.rest;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sluice.platform.GivenBody;
import org.sluice.platform.Refusal;
import org.sluice.streams.domain.FlowPart;
import org.sluice.streams.domain.PartChoice;

/**
 * {@code {"language":"da","parts":{"status:PAUSED":"10100","status:IN_TRIAGE":""},"workflow":false,"digest":"…"}}; an empty id asks
 * for a new thing.
 *
 * @param workflow whether the workflow and its scheme are wanted too; yes where nothing is said
 * @param digest of the steps that the sender has seen
 */
record FlowForm(String language, PartChoice choice, boolean workflow, Optional<String> digest) {

    private static final Set<String> LANGUAGES = Set.of("en", "da", "sv");

    static FlowForm of(@Nullable Map<String, Object> given) {
        GivenBody body = GivenBody.of(given, Set.of("language", "parts", "workflow", "digest"));
        Map<FlowPart, String> things = new HashMap<>();
        Optional.ofNullable(body.textByText("parts"))
                .orElse(Map.of())
                .forEach((code, id) -> things.put(part(code), id));
        return new FlowForm(
                language(body.text("language")),
                new PartChoice(things),
                !Boolean.FALSE.equals(body.flag("workflow")),
                Optional.ofNullable(body.text("digest")));
    }

    /** The same in another language. */
    FlowForm in(String other) {
        return new FlowForm(other, choice, workflow, digest);
    }

    static String language(@Nullable String given) {
        String language = given == null ? "en" : given;
        if (!LANGUAGES.contains(language)) {
            throw Refusal.badInput("language", "sluice.error.unknown-language", language);
        }
        return language;
    }

    private static FlowPart part(String code) {
        return FlowPart.read(code)
                .filter(part -> PartChoice.KINDS.contains(part.kind()))
                .orElseThrow(() -> Refusal.badInput("parts", "sluice.flow.error.unknown-part", code));
    }
}
