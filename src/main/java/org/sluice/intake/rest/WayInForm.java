package org.sluice.intake.rest;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sluice.platform.GivenBody;
import org.sluice.platform.Refusal;

/**
 * What a reporter sends on the way in: {@code {"title":"No toner","details":"…","line":7,"facts":{"Ward":"B2"},"onBehalf":"karl","personal":false}}.
 *
 * @param line the line of who does what that it is about, 0 for none
 * @param facts answers by the names of facts
 * @param onBehalf a username, none where it is the caller's own
 * @param personal whether a personal identity number in it is meant
 */
record WayInForm(
        String title,
        String details,
        long line,
        Map<String, String> facts,
        Optional<String> onBehalf,
        boolean personal) {

    private static final int LONGEST = 20_000;
    private static final Set<String> FIELDS = Set.of("title", "details", "line", "facts", "onBehalf", "personal");

    static WayInForm of(@Nullable Map<String, Object> body) {
        GivenBody given = GivenBody.of(body, FIELDS);
        Map<String, String> facts = Objects.requireNonNullElse(given.textByText("facts"), Map.of());
        if (facts.values().stream().anyMatch(answer -> answer.length() > LONGEST)) {
            throw Refusal.badInput("facts", "sluice.scope.error.long", "facts", LONGEST);
        }
        String onBehalf = limited(given, "onBehalf").strip();
        return new WayInForm(
                limited(given, "title"),
                limited(given, "details"),
                Objects.requireNonNullElse(given.whole("line"), 0),
                facts,
                onBehalf.isEmpty() ? Optional.empty() : Optional.of(onBehalf),
                Boolean.TRUE.equals(given.flag("personal")));
    }

    private static String limited(GivenBody given, String name) {
        String text = Objects.requireNonNullElse(given.text(name), "");
        if (text.length() > LONGEST) {
            throw Refusal.badInput(name, "sluice.scope.error.long", name, LONGEST);
        }
        return text;
    }

    /** What was answered to each of these facts, in their order; empty where nothing was. */
    List<String> answers(List<String> asked) {
        return asked.stream().map(fact -> facts.getOrDefault(fact, "").strip()).toList();
    }
}
