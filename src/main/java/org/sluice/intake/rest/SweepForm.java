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
 * What somebody says of a sweep: {@code {"do":"start","lines":[{"line":7,"reason":"…","issues":["SUP-1"]}]}}, or {@code stop}, {@code resume}
 * or {@code end}.
 *
 * @param what of these
 * @param lines what was chosen, for a start
 */
record SweepForm(String what, List<Chosen> lines) {

    private static final int LONGEST = 2_000;

    private static final Set<String> LINE = Set.of("line", "reason", "issues");

    /** What the body means. */
    static SweepForm of(@Nullable Map<String, Object> given) {
        GivenBody body = GivenBody.of(given, Set.of("do", "lines"));
        String what = Objects.requireNonNullElse(body.text("do"), "");
        if (!Set.of("start", "stop", "resume", "end").contains(what)) {
            throw Refusal.badInput("do", "sluice.sweep.error.do", what);
        }
        List<GivenBody> lines = Objects.requireNonNullElse(body.bodies("lines", LINE), List.of());
        return new SweepForm(what, lines.stream().map(SweepForm::chosen).toList());
    }

    private static Chosen chosen(GivenBody line) {
        String reason = Objects.requireNonNullElse(line.text("reason"), "").strip();
        if (reason.isEmpty()) {
            throw Refusal.badInput("reason", "sluice.intake.lacks.reason");
        }
        if (reason.length() > LONGEST) {
            throw Refusal.badInput("reason", "sluice.scope.error.long", "reason", LONGEST);
        }
        Integer number = Optional.ofNullable(line.whole("line"))
                .orElseThrow(() -> Refusal.badInput("line", "sluice.error.field-whole", "line"));
        return new Chosen(number, reason, List.copyOf(Objects.requireNonNullElse(line.texts("issues"), Set.of())));
    }

    /**
     * Tasks that were chosen for a line.
     *
     * @param line which, by id
     * @param reason why, for the reporters to read
     * @param issues by key
     */
    record Chosen(long line, String reason, List<String> issues) {}
}
