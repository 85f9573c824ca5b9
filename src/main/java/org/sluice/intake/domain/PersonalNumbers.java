package org.sluice.intake.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds Danish and Swedish personal identity numbers in a text, by their places; what they are is never given, kept or logged.
 *
 * <ul>
 *   <li>Danish: {@code ddmmyy-xxxx}, also with a blank or nothing between, where the day exists in the century that year and seventh digit
 *       name together. Modulus 11 is not asked: since 2007 numbers are given out that do not hold it;
 *   <li>Swedish: {@code yymmdd-xxxx}, {@code yymmdd+xxxx} and {@code yyyymmdd-xxxx}, also with nothing between, where the day exists (60 more
 *       in a co-ordination number) and the last digit is the Luhn checksum of the nine before it;
 *   <li>digits that go on, letters and signs as in {@code SUP-0101801234} or {@code +45} make it something else.
 * </ul>
 *
 * Danish numbers with letters, which hospitals give to those who have none, are not looked for.
 */
public final class PersonalNumbers {

    private static final String ALONE_BEFORE = "(?<![\\p{L}\\p{N}+./#_-])";
    private static final String ALONE_AFTER = "(?![\\p{L}\\p{N}_]|[-./+]\\p{N})";

    private static final Pattern DANISH =
            Pattern.compile(ALONE_BEFORE + "([0-9]{6})(?: ?[-\u2013] ?| )?([0-9]{4})" + ALONE_AFTER);

    private static final Pattern SWEDISH =
            Pattern.compile(ALONE_BEFORE + "(18|19|20)?([0-9]{6})(?: ?[-\u2013+] ?)?([0-9]{4})" + ALONE_AFTER);

    /** What a co-ordination number has more in its day. */
    private static final int COORDINATION = 60;

    private PersonalNumbers() {}

    /** Where they stand, in the order of the text; one that could be of either country is told once. */
    public static List<Place> in(String text) {
        List<Place> places = new ArrayList<>();
        DANISH.matcher(text).results().filter(PersonalNumbers::isDanish).forEach(found -> add(places, found));
        SWEDISH.matcher(text).results().filter(PersonalNumbers::isSwedish).forEach(found -> add(places, found));
        return places.stream().distinct().sorted().toList();
    }

    private static void add(List<Place> places, MatchResult found) {
        places.add(new Place(found.start(), found.end()));
    }

    private static boolean isDanish(MatchResult found) {
        String day = found.group(1);
        int year = part(day, 4);
        return exists(century(found.group(2).charAt(0) - '0', year) + year, part(day, 2), part(day, 0));
    }

    /** The century that the seventh digit means, as the office of the register publishes it. */
    private static int century(int seventh, int year) {
        if (seventh <= 3) {
            return 1900;
        }
        if (seventh == 4 || seventh == 9) {
            return year <= 36 ? 2000 : 1900;
        }
        return year <= 57 ? 2000 : 1800;
    }

    private static boolean isSwedish(MatchResult found) {
        String digits = found.group(2) + found.group(3);
        int day = part(digits, 4) > COORDINATION ? part(digits, 4) - COORDINATION : part(digits, 4);
        int month = part(digits, 2);
        int year = part(digits, 0);
        boolean real = found.group(1) == null
                ? exists(1900 + year, month, day) || exists(2000 + year, month, day)
                : exists(Integer.parseInt(found.group(1)) * 100 + year, month, day);
        return real && isLuhn(digits);
    }

    private static int part(String digits, int from) {
        return Integer.parseInt(digits.substring(from, from + 2));
    }

    private static boolean exists(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).getDayOfMonth() == day;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    /** Every other digit, from the first, counts double, and a double of two digits as their sum. */
    private static boolean isLuhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int value = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += value > 9 ? value - 9 : value;
        }
        return sum % 10 == 0;
    }

    /**
     * Where a number stands.
     *
     * @param from its first sign
     * @param to the sign after its last
     */
    public record Place(int from, int to) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            return from == other.from ? Integer.compare(to, other.to) : Integer.compare(from, other.from);
        }
    }
}
