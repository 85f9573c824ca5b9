package org.sluice.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.sluice.intake.domain.SweepLetter.Passed;
import org.sluice.work.rules.Finding;

/** Tests what a reporter reads of a sweep. */
public class SweepLetterTest {

    @Test
    public void shouldSayOfEachTaskWhereItWent() {
        List<Finding> paragraphs = new SweepLetter(
                        "IT support",
                        List.of(
                                new Passed("SUP-1", "No net", "Network", Optional.of("NET-4"), "", "It is theirs"),
                                passed("SUP-2", "doors@example.org"),
                                passed("SUP-3", "https://food.example.org/"),
                                passed("SUP-4", "")))
                .paragraphs();

        assertThat(paragraphs)
                .containsExactly(
                        Finding.of("sluice.letter.greeting"),
                        Finding.of("sluice.sweep.letter.about", "IT support"),
                        Finding.of(
                                "sluice.sweep.letter.project", "No net", "SUP-1", "Network", "It is theirs", "NET-4"),
                        Finding.of("sluice.sweep.letter.mail", "A", "SUP-2", "Others", "So", "doors@example.org"),
                        Finding.of(
                                "sluice.sweep.letter.link", "A", "SUP-3", "Others", "So", "https://food.example.org/"),
                        Finding.of("sluice.sweep.letter.named", "A", "SUP-4", "Others", "So"),
                        Finding.of("sluice.sweep.letter.wrong", "IT support"),
                        Finding.of("sluice.letter.end", "IT support"));
    }

    @Test
    public void shouldTellNoIdentityNumber() {
        SweepLetter letter = new SweepLetter(
                "IT support",
                List.of(new Passed(
                        "SUP-1", "For 010180-1234", "Others", Optional.empty(), "", "As 010180-1234\nsays")));

        assertThat(letter.paragraphs().get(2).arguments()).containsExactly("For •••", "SUP-1", "Others", "As ••• says");
    }

    private static Passed passed(String key, String address) {
        return new Passed(key, "A", "Others", Optional.empty(), address, "So");
    }
}
