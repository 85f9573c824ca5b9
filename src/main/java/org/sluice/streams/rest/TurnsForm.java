package org.sluice.streams.rest;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sluice.platform.GivenBody;
import org.sluice.platform.Refusal;
import org.sluice.streams.domain.Country;
import org.sluice.streams.domain.Rhythm;
import org.sluice.streams.domain.TurnKind;
import org.sluice.streams.domain.TurnSettings;

/** What somebody asks of the turns, field by field; what is left out stays as it is. */
final class TurnsForm {

    /** More than a year of names, and less than would keep the server busy. */
    private static final int LONGEST_NAMES = 20_000;

    private static final int LONGEST_FILE = 2_000_000;

    private final GivenBody body;

    private TurnsForm(GivenBody body) {
        this.body = body;
    }

    /** Turns to enter, or what the team agrees about them. */
    static TurnsForm toEnter(@Nullable Map<String, Object> body) {
        return new TurnsForm(GivenBody.of(
                body,
                Set.of(
                        "kind",
                        "start",
                        "until",
                        "names",
                        "file",
                        "preview",
                        "rhythm",
                        "country",
                        "skipHolidays",
                        "skipWeekends",
                        "offerAfter")));
    }

    /** Two turns to swap. */
    static TurnsForm toSwap(@Nullable Map<String, Object> body) {
        return new TurnsForm(GivenBody.of(body, Set.of("kind", "first", "second")));
    }

    /** A turn to take over today. */
    static TurnsForm toTake(@Nullable Map<String, Object> body) {
        return new TurnsForm(GivenBody.of(body, Set.of("kind")));
    }

    /** Somebody who is not here today. */
    static TurnsForm notHere(@Nullable Map<String, Object> body) {
        return new TurnsForm(GivenBody.of(body, Set.of("person", "here")));
    }

    TurnKind kind() {
        return Optional.ofNullable(one("kind", TurnKind.class)).orElse(TurnKind.URGENT);
    }

    boolean preview() {
        return Boolean.TRUE.equals(body.flag("preview"));
    }

    boolean here() {
        return Boolean.TRUE.equals(body.flag("here"));
    }

    Optional<String> person() {
        return Optional.ofNullable(body.text("person"));
    }

    Optional<String> names() {
        return limited("names", LONGEST_NAMES);
    }

    Optional<String> file() {
        return limited("file", LONGEST_FILE);
    }

    Optional<LocalDate> day(String name) {
        String text = Objects.requireNonNullElse(body.text(name), "");
        try {
            return Optional.of(text).filter(given -> !given.isBlank()).map(TurnsForm::dayOf);
        } catch (DateTimeException e) {
            throw Refusal.badInput(name, "sluice.turns.error.day", name, text);
        }
    }

    /** A day of the years that are written with four digits; Java also reads others, with a sign before them, and those end. */
    private static LocalDate dayOf(String text) {
        if (text.length() != "2026-01-31".length()) {
            throw new DateTimeException("no day of a year with four digits: " + text);
        }
        return LocalDate.parse(text);
    }

    LocalDate needed(String name) {
        return day(name).orElseThrow(() -> Refusal.badInput(name, "sluice.turns.error.day", name, ""));
    }

    /** What the team agrees, over what it had agreed. */
    TurnSettings over(TurnSettings before) {
        Rhythm rhythm = one("rhythm", Rhythm.class);
        Country country = one("country", Country.class);
        Boolean holidays = body.flag("skipHolidays");
        Boolean weekends = body.flag("skipWeekends");
        return new TurnSettings(
                rhythm == null ? before.rhythm() : rhythm,
                country == null ? before.country() : country,
                holidays == null ? before.skipHolidays() : holidays,
                weekends == null ? before.skipWeekends() : weekends,
                offerAfter().orElse(before.offerAfter()));
    }

    private Optional<Duration> offerAfter() {
        String text = body.text("offerAfter");
        if (text == null) {
            return Optional.empty();
        }
        long most = TurnSettings.LONGEST_OFFER.toMinutes();
        try {
            long minutes = Long.parseLong(text.strip());
            if (minutes >= 0 && minutes <= most) {
                return Optional.of(Duration.ofMinutes(minutes));
            }
        } catch (NumberFormatException e) {
            // It is told like a number that is too small or too large.
        }
        throw Refusal.badInput("offerAfter", "sluice.turns.error.minutes", text, most);
    }

    private Optional<String> limited(String name, int most) {
        String text = body.text(name);
        if (text != null && text.length() > most) {
            throw Refusal.badInput(name, "sluice.turns.error.long", name, most);
        }
        return Optional.ofNullable(text).filter(given -> !given.isBlank());
    }

    private <E extends Enum<E>> @Nullable E one(String name, Class<E> type) {
        String text = body.text(name);
        if (text == null) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> code(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> Refusal.badInput(
                        name,
                        "sluice.turns.error.choice",
                        name,
                        Arrays.stream(type.getEnumConstants())
                                .map(TurnsForm::code)
                                .collect(Collectors.joining(", "))));
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
