package org.sluice.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.created;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.Test;
import org.sluice.insight.domain.Channels.Point;
import org.sluice.insight.domain.Channels.Told;
import org.sluice.insight.domain.Channels.Way;
import org.sluice.insight.domain.WrongPlace.Count;
import org.sluice.intake.domain.Entrance;
import org.sluice.work.Facts;

/** Tests {@link Channels}: nothing that one person sent can be read from them; four weeks begin on 19 January and 16 February 2026. */
public class ChannelsTest {

    private static final WrongPlaces.Known KNOWN =
            new WrongPlaces.Known(Optional.of("passed"), Optional.of("declined"), Set.of());
    private static final Window WINDOW =
            new Window(Optional.of(LocalDate.of(2026, 1, 19)), Optional.of(LocalDate.of(2026, 3, 16)), ZoneOffset.UTC);
    private static final String JANUARY = "2026-01-20";
    private static final String FEBRUARY = "2026-02-20";

    private final List<Facts> facts = new ArrayList<>();
    private final Map<Long, Senders.Sender> senders = new HashMap<>();
    private final Map<Long, Entrance> entrances = new HashMap<>();

    @Test
    public void shouldTellOfEachChannelWhereEachHasFiveReporters() {
        sent(5, Entrance.PHONE, JANUARY, "passed");
        sent(5, Entrance.CHAT, JANUARY, "solved");
        sent(6, Entrance.WAY_IN, JANUARY, "solved");
        sent(9, null, JANUARY, "declined");

        assertThat(all())
                .containsExactly(
                        told(Way.OTHER, new Count(9, 0, 9, 0)),
                        told(Way.PHONE, new Count(5, 5, 0, 0)),
                        told(Way.CHAT, new Count(5, 0, 0, 0)),
                        told(Way.WAY_IN, new Count(6, 0, 0, 0)));
    }

    @Test
    public void shouldTellOfTheWayInTogetherWithAllOthersWhereItIsSmall() {
        sent(5, Entrance.PHONE, JANUARY, "passed");
        sent(5, Entrance.CORRIDOR, JANUARY, "solved");
        sent(4, Entrance.WAY_IN, JANUARY, "solved");
        sent(9, null, JANUARY, "solved");

        assertThat(all()).extracting(Told::way).containsExactly(Way.PHONE, Way.CORRIDOR, Way.USUAL);
    }

    @Test
    public void shouldTellOfAllWhoAskedTogetherWhereAChannelIsSmall() {
        sent(5, Entrance.PHONE, JANUARY, "passed");
        sent(1, Entrance.CORRIDOR, JANUARY, "passed");
        sent(5, Entrance.WAY_IN, JANUARY, "solved");
        sent(9, null, JANUARY, "solved");

        assertThat(all()).extracting(Told::way).containsExactly(Way.ASKED, Way.WAY_IN, Way.OTHER);
        sent(1, Entrance.WAY_IN, JANUARY, "solved");
        assertThat(all().get(0).count()).isEqualTo(new Count(6, 6, 0, 0));
    }

    @Test
    public void shouldTellOfNothingWhereFewAsked() {
        sent(4, Entrance.PHONE, JANUARY, "passed");
        sent(9, null, JANUARY, "solved");

        // That nine came otherwise would say what the four sent, by what came in all
        assertThat(all()).isEmpty();
    }

    @Test
    public void shouldCountPeopleAndNotTasks() {
        for (int i = 0; i < 20; i++) {
            task("one", Entrance.PHONE, JANUARY, "passed");
        }
        sent(9, null, JANUARY, "solved");

        assertThat(all()).isEmpty();
    }

    @Test
    public void shouldTellTheTrendFourWeeksAtATime() {
        sent(6, Entrance.PHONE, JANUARY, "passed");
        sent(5, Entrance.PHONE, FEBRUARY, "solved");
        sent(9, null, JANUARY, "solved");

        assertThat(all().get(0).points())
                .containsExactly(
                        point("2026-01-19", Optional.of(new Count(6, 6, 0, 0))),
                        point("2026-02-16", Optional.of(new Count(5, 0, 0, 0))));
        assertThat(all().get(1).points())
                .containsExactly(
                        point("2026-01-19", Optional.of(new Count(9, 0, 0, 0))),
                        point("2026-02-16", Optional.of(Count.NONE)));
    }

    @Test
    public void shouldHideFourWeeksOfFewReportersAndWhatWouldTellThem() {
        sent(6, Entrance.PHONE, JANUARY, "passed");
        sent(2, Entrance.PHONE, FEBRUARY, "passed");
        sent(9, null, JANUARY, "solved");
        sent(7, null, FEBRUARY, "solved");

        // February's two could be had by taking January from all that came by phone, or the others from all of February
        assertThat(all())
                .allSatisfy(channel ->
                        assertThat(channel.points()).extracting(Point::count).containsOnly(Optional.empty()));
        assertThat(all().get(0).count()).isEqualTo(new Count(8, 8, 0, 0));
    }

    private List<Told> all() {
        return Channels.of(facts, KNOWN, senders, entrances, WINDOW).all();
    }

    /** A channel of January alone. */
    private static Told told(Way way, Count count) {
        return new Told(way, count, List.of(point("2026-01-19", Optional.of(count))));
    }

    private static Point point(String monday, Optional<Count> count) {
        return new Point(new FourWeeks(LocalDate.parse(monday)), count);
    }

    private void sent(int people, @Nullable Entrance entrance, String day, String resolution) {
        for (int i = 0; i < people; i++) {
            task(entrance + "-" + i, entrance, day, resolution);
        }
    }

    private void task(String person, @Nullable Entrance entrance, String day, String resolution) {
        long id = facts.size() + 1L;
        facts.add(created(day).id(id).on("2026-03-01").resolved(resolution).facts());
        senders.put(id, new Senders.Sender(person, Set.of()));
        if (entrance != null) {
            entrances.put(id, entrance);
        }
    }
}
