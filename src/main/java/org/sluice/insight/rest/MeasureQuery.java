package org.sluice.insight.rest;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sluice.insight.domain.StreamFilter;
import org.sluice.insight.domain.Window;
import org.sluice.platform.Refusal;

/** What a measure is asked about: days ({@code to} exclusive) in a zone, and a stream; refuses what cannot be meant. */
public final class MeasureQuery {

    @QueryParam("from")
    private @Nullable String from;

    @QueryParam("to")
    private @Nullable String to;

    @QueryParam("zone")
    private @Nullable String zone;

    @QueryParam("stream")
    private @Nullable String stream;

    /** Filled by the host. */
    public MeasureQuery() {}

    MeasureQuery(@Nullable String from, @Nullable String to, @Nullable String zone, @Nullable String stream) {
        this.from = from;
        this.to = to;
        this.zone = zone;
        this.stream = stream;
    }

    /** The window; without a zone that of the server. */
    Window window(ZoneId serverZone) {
        return windowIn(given(zone).map(MeasureQuery::zoneOf).orElse(serverZone));
    }

    /** The window in this zone, whichever was asked for: two answers that are cut hours apart would tell of those hours. */
    Window windowIn(ZoneId in) {
        Optional<LocalDate> first = day("from", from);
        Optional<LocalDate> end = day("to", to);
        if (first.isPresent() && end.isPresent() && first.get().isAfter(end.get())) {
            throw Refusal.badInput("from", "sluice.error.from-after-to", first.get(), end.get());
        }
        return new Window(first, end, in);
    }

    /** The stream; every one when none is named. */
    StreamFilter stream() {
        try {
            return given(stream)
                    .map(name -> StreamFilter.valueOf(name.toUpperCase(Locale.ROOT)))
                    .orElse(StreamFilter.ALL);
        } catch (IllegalArgumentException e) {
            throw Refusal.badInput(
                    "stream", "sluice.error.unknown-stream", given(stream).orElse(""));
        }
    }

    private static Optional<LocalDate> day(String field, @Nullable String text) {
        try {
            return given(text).map(MeasureQuery::dayOf);
        } catch (DateTimeException e) {
            throw Refusal.badInput(field, "sluice.error.no-date", given(text).orElse(""));
        }
    }

    /** A day of the years that are written with four digits; Java also reads others, with a sign before them. */
    private static LocalDate dayOf(String text) {
        if (text.length() != "2026-01-31".length()) {
            throw new DateTimeException("no day of a year with four digits: " + text);
        }
        return LocalDate.parse(text);
    }

    private static ZoneId zoneOf(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw Refusal.badInput("zone", "sluice.error.unknown-zone", name);
        }
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).filter(given -> !given.isBlank());
    }
}
