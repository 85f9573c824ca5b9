package org.sluice.streams.rest;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sluice.platform.GivenBody;
import org.sluice.platform.Refusal;
import org.sluice.streams.domain.UrgentCall;
import org.sluice.streams.domain.WhereWasI;

/** The bodies of what somebody does with their own tasks. */
final class WorkForms {

    private static final String ISSUE = "issue";
    private static final String LINE = "whereWasI";
    private static final String KEEP = "keep";
    private static final String REASON = "reason";
    private static final String TITLE = "title";

    private WorkForms() {}

    /**
     * {@code {"issue":"SUP-12","whereWasI":{"SUP-8":"…"},"keep":["SUP-9"],"reason":"…"}}; only the issue is needed, and the reason where a
     * limit of the team asks.
     */
    record StartForm(String issue, Map<String, String> whereWasI, Set<String> keep, Optional<String> reason) {}

    static StartForm start(@Nullable Map<String, Object> given) {
        GivenBody body = GivenBody.of(given, Set.of(ISSUE, LINE, KEEP, REASON));
        Map<String, String> lines = new HashMap<>();
        Objects.requireNonNullElse(body.textByText(LINE), Map.<String, String>of())
                .forEach((key, line) -> lines.put(key, line(line).orElse("")));
        return new StartForm(
                issue(body),
                lines,
                Objects.requireNonNullElse(body.texts(KEEP), Set.<String>of()),
                shortText(body, REASON));
    }

    /** {@code {"issue":"SUP-8","whereWasI":"…"}}; only the issue is needed. */
    record PauseForm(String issue, Optional<String> whereWasI) {}

    static PauseForm pause(@Nullable Map<String, Object> given) {
        GivenBody body = GivenBody.of(given, Set.of(ISSUE, LINE));
        return new PauseForm(issue(body), Optional.ofNullable(body.text(LINE)).flatMap(WorkForms::line));
    }

    /** {@code {"title":"…","caller":"…","place":"…","phone":"…"}}; only the title is needed. */
    static UrgentCall call(@Nullable Map<String, Object> given) {
        GivenBody body = GivenBody.of(given, Set.of(TITLE, "caller", "place", "phone"));
        String title = shortText(body, TITLE).orElseThrow(() -> Refusal.badInput(TITLE, "sluice.work.title.missing"));
        return new UrgentCall(title, shortText(body, "caller"), shortText(body, "place"), shortText(body, "phone"));
    }

    private static Optional<String> shortText(GivenBody body, String field) {
        Optional<String> text = Optional.ofNullable(body.text(field)).flatMap(WhereWasI::line);
        text.filter(typed -> typed.length() > UrgentCall.LONGEST).ifPresent(typed -> {
            throw Refusal.badInput(field, "sluice.work.too-long", typed.length(), UrgentCall.LONGEST);
        });
        return text;
    }

    private static Optional<String> line(String typed) {
        Optional<String> line = WhereWasI.line(typed);
        line.filter(text -> !WhereWasI.fits(text)).ifPresent(text -> {
            throw Refusal.badInput(LINE, "sluice.work.too-long", text.length(), WhereWasI.LONGEST);
        });
        return line;
    }

    private static String issue(GivenBody body) {
        return Optional.ofNullable(body.text(ISSUE))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .orElseThrow(() -> Refusal.badInput(ISSUE, "sluice.work.issue.missing"));
    }
}
