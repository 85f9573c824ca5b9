package org.sluice.streams.rest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sluice.platform.GivenBody;
import org.sluice.platform.Refusal;
import org.sluice.streams.domain.Limit;
import org.sluice.streams.domain.Limits;
import org.sluice.streams.domain.Severity;
import org.sluice.work.Stream;

/**
 * All limits of a team, in place of those before: {@code {"limits":[{"stream":"planned","status":"3","most":3,"when":"stop"}]}}. A
 * limit without a status counts all that somebody works on.
 */
final class LimitsForm {

    private static final Set<String> FIELDS = Set.of("limits");
    private static final Set<String> LIMIT_FIELDS = Set.of("stream", "status", "most", "when");

    private LimitsForm() {}

    /**
     * What the body means, or what is wrong with it by the field's name, such as {@code limits[0].most}.
     *
     * @param isStatus whether there is a status of an id
     */
    static Limits limits(@Nullable Map<String, Object> given, Predicate<String> isStatus) {
        List<GivenBody> bodies = GivenBody.of(given, FIELDS).bodies("limits", LIMIT_FIELDS);
        if (bodies == null) {
            throw Refusal.badInput("limits", "sluice.error.field-bodies", "limits");
        }
        List<Limit> limits = new ArrayList<>();
        for (GivenBody body : bodies) {
            limits.add(limit(body, "limits[" + limits.size() + "].", isStatus));
        }
        Limits.doubled(limits).ifPresent(limit -> {
            throw Refusal.badInput("limits[" + limits.lastIndexOf(limit) + "].status", "sluice.limit.error.twice");
        });
        return new Limits(limits);
    }

    private static Limit limit(GivenBody body, String place, Predicate<String> isStatus) {
        Stream stream = of(Stream.values(), body.text("stream"), place + "stream", "sluice.limit.error.stream");
        Severity severity = of(Severity.values(), body.text("when"), place + "when", "sluice.limit.error.when");
        int most = most(body)
                .orElseThrow(() -> Refusal.badInput(place + "most", "sluice.limit.error.most", Limit.HIGHEST));
        if (stream == Stream.URGENT && severity != Severity.WARN) {
            throw Refusal.badInput(place + "when", "sluice.limit.error.urgent");
        }
        Optional<String> status = Optional.ofNullable(body.text("status")).filter(id -> !id.isEmpty());
        status.filter(isStatus.negate()).ifPresent(id -> {
            throw Refusal.badInput(place + "status", "sluice.error.unknown-status", id);
        });
        return new Limit(stream, status, most, severity);
    }

    private static Optional<Integer> most(GivenBody body) {
        try {
            return Optional.ofNullable(body.whole("most")).filter(most -> most >= 1 && most <= Limit.HIGHEST);
        } catch (Refusal noWholeNumber) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> E of(E[] values, @Nullable String code, String field, String otherwise) {
        return Arrays.stream(values)
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.badInput(field, otherwise));
    }
}
