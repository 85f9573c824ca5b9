package org.sluice.workbench.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.Test;

/** What stands in the way of a deed, gathered. */
public class ProblemsTest {
    @Test
    public void shouldBeOfNoKindWhileThereIsNone() {
        assertThat(Problems.none().isEmpty()).isTrue();
        assertThat(Problems.none().refusal()).isEmpty();
        assertThat(Problems.none().addAll(Problems.none()).refusal()).isEmpty();
    }

    @Test
    public void shouldBeInputUnlessSomethingElseWasSaid() {
        assertThat(Problems.none().add("a").refusal()).contains(Refusal.INPUT);
        assertThat(Problems.none().field("summary", "a").refusal()).contains(Refusal.INPUT);
        assertThat(Problems.forbidden("a").refusal()).contains(Refusal.FORBIDDEN);
        assertThat(Problems.notFound("a").refusal()).contains(Refusal.NOT_FOUND);
    }

    @Test
    public void shouldKeepTheFirstKindWhenJoined() {
        Problems input = Problems.none().field("summary", "a").addAll(Problems.forbidden("b"));
        Problems forbidden = Problems.none().addAll(Problems.forbidden("b")).addAll(Problems.notFound("c"));

        assertThat(input.refusal()).contains(Refusal.INPUT);
        assertThat(forbidden.refusal()).contains(Refusal.FORBIDDEN);
        assertThat(forbidden.general()).extracting(Problem::key).containsExactly("b", "c");
    }

    @Test
    public void shouldKeepTheFirstProblemOfEachField() {
        Problems problems = Problems.none()
                .field("summary", "first", 255)
                .field("summary", "second")
                .addAll(Problems.none().field("summary", "third").field("labels", "fourth"));

        assertThat(problems.byField())
                .containsEntry("summary", new Problem("first", List.of(255)))
                .containsEntry("labels", new Problem("fourth", List.of()))
                .hasSize(2);
    }

    @Test
    public void shouldNotLetAnybodyTakeProblemsAway() {
        Problems problems = Problems.none().add("a").field("summary", "b");

        assertThatThrownBy(() -> problems.general().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> problems.byField().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    public void shouldHaveAResultOrProblems() {
        Outcome<String> refused = Outcome.refused(Problems.forbidden("workbench.refusal.bulk"));

        assertThat(Outcome.done("made").get()).isEqualTo("made");
        assertThat(Outcome.done("made").isDone()).isTrue();
        assertThat(refused.isDone()).isFalse();
        assertThatThrownBy(refused::get)
                .hasMessageContaining("FORBIDDEN")
                .hasMessageContaining("workbench.refusal.bulk");
    }
}
