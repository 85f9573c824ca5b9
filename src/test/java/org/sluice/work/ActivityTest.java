package org.sluice.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.created;
import static org.sluice.testing.HistoryBuilder.instant;

import org.junit.Test;
import org.sluice.testing.HistoryBuilder;

/** Tests {@link Activity}. */
public class ActivityTest {

    @Test
    public void shouldFollowWhenSomebodyWorkedOnIt() {
        Activity activity = of(created("2026-03-02")
                .status("todo")
                .on("2026-03-03")
                .status("doing")
                .on("2026-03-04")
                .status("testing")
                .on("2026-03-05")
                .status("todo")
                .on("2026-03-06")
                .status("doing"));

        assertThat(activity.inWork().ended()).containsExactly(span("2026-03-03", "2026-03-05"));
        assertThat(activity.inWork().goingOn()).contains(instant("2026-03-06"));
        assertThat(activity.paused()).isEqualTo(Stretches.NONE);
    }

    @Test
    public void shouldBeInWorkFromTheCreationOn() {
        assertThat(of(created("2026-03-02").status("doing")).inWork().goingOn()).contains(instant("2026-03-02"));
    }

    @Test
    public void shouldNotBeInWorkWhileItIsResolved() {
        Activity activity = of(created("2026-03-02")
                .status("doing")
                .on("2026-03-03")
                .solved()
                .on("2026-03-05")
                .reopened()
                .on("2026-03-06")
                .status("closed"));

        assertThat(activity.inWork().ended())
                .containsExactly(span("2026-03-02", "2026-03-03"), span("2026-03-05", "2026-03-06"));
        assertThat(activity.inWork().goingOn()).isEmpty();
    }

    @Test
    public void shouldCountAPauseWhenItIsTakenUpAgain() {
        Activity activity = of(created("2026-03-02")
                .status("doing")
                .on("2026-03-03T10:00")
                .status("aside")
                .on("2026-03-03T14:30")
                .status("doing"));

        assertThat(activity.paused().ended()).containsExactly(span("2026-03-03T10:00", "2026-03-03T14:30"));
    }

    @Test
    public void shouldCountNoPauseThatLastsOrWentAnotherWay() {
        HistoryBuilder lasting =
                created("2026-03-02").status("doing").on("2026-03-03").status("aside");
        HistoryBuilder elsewhere = created("2026-03-02")
                .status("doing")
                .on("2026-03-03")
                .status("aside")
                .on("2026-03-04")
                .status("todo")
                .on("2026-03-05")
                .status("doing");
        HistoryBuilder neverBegun = created("2026-03-02")
                .status("todo")
                .on("2026-03-03")
                .status("aside")
                .on("2026-03-04")
                .status("doing");

        assertThat(of(lasting).paused()).isEqualTo(Stretches.NONE);
        assertThat(of(elsewhere).paused()).isEqualTo(Stretches.NONE);
        assertThat(of(neverBegun).paused()).isEqualTo(Stretches.NONE);
    }

    @Test
    public void shouldTakeNoTimeForAChangeFromBeforeTheCreation() {
        Activity activity =
                of(created("2026-03-02").status("doing").on("2026-03-01").status("todo"));

        assertThat(activity).isEqualTo(Activity.NONE);
    }

    @Test
    public void shouldReadSeveralChangesFromBeforeTheCreation() {
        Activity activity = of(created("2026-03-10")
                .status("doing")
                .on("2026-03-02")
                .status("todo")
                .on("2026-03-03")
                .status("doing")
                .on("2026-03-05")
                .status("todo")
                .on("2026-03-11")
                .status("doing")
                .on("2026-03-12")
                .status("todo"));

        assertThat(activity.inWork().ended()).containsExactly(span("2026-03-11", "2026-03-12"));
    }

    @Test
    public void shouldKnowWhoPressedForIt() {
        assertThat(of(created("2026-03-02").pressed("11", "12")).pressure()).containsExactlyInAnyOrder("11", "12");
    }

    @Test
    public void shouldBePartOfTheFacts() {
        Facts facts = created("2026-03-02").status("doing").pressed("11").facts();

        assertThat(facts.kept().activity()).isPresent().isEqualTo(facts.activity());
    }

    private static Activity of(HistoryBuilder story) {
        return Activity.of(story.build(), HistoryBuilder.STAGES);
    }

    private static Span span(String start, String end) {
        return new Span(instant(start), instant(end));
    }
}
