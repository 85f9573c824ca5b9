package org.sluice.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.Test;

/** Tests {@link PersonalNumbers}; the numbers are made up from days, and from what agencies publish for tests. */
public class PersonalNumbersTest {

    private static final LocalDate FIRST = LocalDate.of(1937, 1, 1);

    @Test
    public void shouldFindADanishNumberHoweverItIsWritten() {
        assertThat(found("Patienten 010180-1234 kan ikke findes")).containsExactly("010180-1234");
        assertThat(found("cpr:0101801234.")).containsExactly("0101801234");
        assertThat(found("(310799 1234)")).containsExactly("310799 1234");
        assertThat(found("010180 \u2013 1234")).containsExactly("010180 \u2013 1234");
    }

    @Test
    public void shouldNotTakeADayThatIsNotForADanishNumber() {
        assertThat(found("310280-1235")).isEmpty();
        assertThat(found("001280-1234")).isEmpty();
        assertThat(found("011380-1234")).isEmpty();
        // 1900 had no 29 February, 2000 had: the seventh digit tells them apart
        assertThat(found("290200-1234")).isEmpty();
        assertThat(found("290200-4234")).containsExactly("290200-4234");
        assertThat(found("290200-9234")).containsExactly("290200-9234");
        // 5 to 8 with a year above 57 is the century before the last: 1896 had the day, 1897 had not
        assertThat(found("290296-5234")).containsExactly("290296-5234");
        assertThat(found("290297-5234")).isEmpty();
    }

    @Test
    public void shouldFindASwedishNumberByItsChecksum() {
        // 8 1 1 2 1 8 9 8 7 6: doubled from the first 16 1 2 2 2 8 18 8 14 6, digits summed 7+1+2+2+2+8+9+8+5+6 = 50
        assertThat(found("811218-9876")).containsExactly("811218-9876");
        assertThat(found("8112189876, 198112189876 19811218-9876"))
                .containsExactly("8112189876", "198112189876", "19811218-9876");
        assertThat(found("811218+9876")).containsExactly("811218+9876");
        assertThat(found("811218-9875")).isEmpty();
        assertThat(found("811318-9876")).isEmpty();
    }

    @Test
    public void shouldFindACoordinationNumber() {
        // day 18 + 60 = 78: 7 in place of 1 in the fifth place, which is doubled: 14, summed 5 in place of 2; 53, so
        // the last digit is 3
        assertThat(found("811278-9873")).containsExactly("811278-9873");
        assertThat(found("811292-9873")).isEmpty();
    }

    @Test
    public void shouldLeaveOtherNumbersAlone() {
        assertThat(found("Call +4501018012 or +45 0101 8012 or 70 12 34 56")).isEmpty();
        assertThat(found("SUP-0101801234 INC0101801234 #0101801234 v.0101801234"))
                .isEmpty();
        assertThat(found("01018012345 and 0101801234567 and 010180-12345")).isEmpty();
        assertThat(found("2026-11-23 10:15, 192.168.10.101, 010180-1234-7")).isEmpty();
        assertThat(found("")).isEmpty();
    }

    @Test
    public void shouldFindEveryDayInBothCountriesWhereverItStands() {
        for (int i = 0; i < 30_000; i += 17) {
            LocalDate day = FIRST.plusDays(i);
            String danish = "%02d%02d%02d-%s"
                    .formatted(
                            day.getDayOfMonth(),
                            day.getMonthValue(),
                            day.getYear() % 100,
                            day.getYear() < 2000 ? "1234" : day.getYear() <= 2036 ? "4234" : "1234");
            String swedish = checked("%02d%02d%02d"
                    .formatted(day.getYear() % 100, day.getMonthValue(), day.getDayOfMonth() + (i % 2) * 60));

            assertThat(PersonalNumbers.in("a " + danish + " b")).as(danish).contains(new PersonalNumbers.Place(2, 13));
            assertThat(PersonalNumbers.in(swedish)).as(swedish).contains(new PersonalNumbers.Place(0, 11));
        }
    }

    @Test
    public void shouldMissNoSwedishNumberButOnlyTheOneChecksumOfTen() {
        List<String> all = IntStream.range(0, 10)
                .mapToObj(last -> "661314-123" + last)
                .flatMap(text -> found(text.replace("661314", "660931")).stream())
                .toList();
        List<String> real = IntStream.range(0, 10)
                .mapToObj(last -> "661231-123" + last)
                .flatMap(text -> found(text).stream())
                .toList();

        assertThat(all).isEmpty();
        assertThat(real).hasSize(1);
    }

    /** With the last digit that makes the sum a multiple of ten, counted from the other end than the code does. */
    private static String checked(String six) {
        String nine = six + "238";
        int sum = 0;
        for (int i = nine.length() - 1, times = 2; i >= 0; i--, times = 3 - times) {
            int value = (nine.charAt(i) - '0') * times;
            sum += value / 10 + value % 10;
        }
        return six + "-238" + (10 - sum % 10) % 10;
    }

    private static List<String> found(String text) {
        return PersonalNumbers.in(text).stream()
                .map(place -> text.substring(place.from(), place.to()))
                .toList();
    }
}
