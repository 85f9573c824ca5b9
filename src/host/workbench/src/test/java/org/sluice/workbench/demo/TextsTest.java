package org.sluice.workbench.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.Test;

/** The texts lie beside the code and fit it: every gap is known, every place can ask, nobody has two logins. */
public class TextsTest {
    private static final Map<String, String> GAPS =
            Map.of("place", "x", "theatre", "x", "office", "x", "since", "x", "n", "3", "bed", "1", "device", "A1");

    private final Cast cast = Cast.load();

    @Test
    public void shouldHoldSeveralHundredDifferentWordings() {
        assertThat(wordings()).hasSizeGreaterThan(300);
        assertThat(wordings().stream().map(Wording::summary)).doesNotHaveDuplicates();
        assertThat(wordings()).allMatch(wording -> !wording.text().isBlank());
    }

    @Test
    public void shouldKnowEveryGap() {
        for (Wording wording : wordings()) {
            assertThat(Wording.fill(wording.summary(), GAPS) + Wording.fill(wording.text(), GAPS))
                    .doesNotContain("{");
        }
        assertThatThrownBy(() -> Wording.fill("In {nowhere}", GAPS)).hasMessageContaining("{nowhere}");
    }

    @Test
    public void shouldHaveSomebodyWhoAsksForEachTaskType() {
        for (Topic topic : Topic.load()) {
            assertThat(topic.tasks()).allMatch(wording -> cast.reporters().stream()
                    .anyMatch(reporter -> wording.fits(reporter.kind(), topic.where())));
            assertThat(topic.tasks())
                    .extracting(Wording::kind)
                    .contains(Wording.Kind.URGENT, Wording.Kind.INCIDENT, Wording.Kind.REQUEST, Wording.Kind.CHANGE);
        }
    }

    @Test
    public void shouldHaveAnExpertOfTheTeamForEachTaskType() {
        assertThat(Topic.load())
                .allMatch(topic -> cast.team().contains(cast.colleague(topic.expert())))
                .hasSize(12);
        assertThatThrownBy(() -> cast.colleague("nobody")).hasMessageContaining("nobody");
    }

    @Test
    public void shouldGiveEverybodyALoginOfTheirOwn() {
        List<String> logins = Stream.of(
                        cast.team().stream(),
                        cast.reporters().stream(),
                        cast.elsewhere().stream().flatMap(other -> other.people().stream()))
                .flatMap(people -> people.map(Person.class::cast))
                .map(Person::login)
                .toList();

        assertThat(logins).doesNotHaveDuplicates().hasSizeGreaterThan(100);
        assertThat(Set.copyOf(logins)).doesNotContain("admin");
    }

    @Test
    public void shouldDealEverythingBeforeAnythingTwice() {
        Deck<String> deck = new Deck<>(List.of("a", "b", "c"), new Dice(1));

        assertThat(List.of(deck.deal(), deck.deal(), deck.deal())).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(deck.deal()).isIn("a", "b", "c");
    }

    private static List<Wording> wordings() {
        return Stream.concat(
                        Topic.load().stream().flatMap(topic -> topic.tasks().stream()),
                        Misplaced.load().stream().flatMap(other -> other.tasks().stream()))
                .toList();
    }
}
