package org.sluice.work.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sluice.testing.HistoryBuilder.instant;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.work.Stream;
import org.sluice.work.StreamField;
import org.sluice.workbench.testing.AoRule;

/** Tests {@link AoStreamFields} and {@link StreamField} on a real database. */
public class AoStreamFieldsTest {

    private static final StreamField MADE =
            new StreamField("customfield_10101", "Spor", 7, 8, Optional.of(instant("2026-03-10")));

    @Rule
    public final AoRule tables = new AoRule(StreamRow.class, StreamProjectRow.class);

    @Test
    public void shouldKnowNoFieldThatIsOnlyIntended() {
        Instant first = instant("2026-03-09");
        fields().intend(first);
        fields().intend(instant("2026-03-10"));
        fields().give(100, true);

        assertThat(fields().intended()).contains(first);
        assertThat(fields().projects()).containsExactly(100L);
        assertThat(fields().site()).isEmpty();
        assertThat(fields().of(100)).isEmpty();
    }

    @Test
    public void shouldGiveBackTheFieldAndItsOptions() {
        fields().intend(instant("2026-03-09"));
        fields().complete(MADE);

        assertThat(fields().site()).contains(MADE);
        assertThat(fields().intended()).isEmpty();

        fields().intend(instant("2026-03-11"));
        assertThat(fields().site()).isEmpty();
        fields().forget();
        assertThat(fields().intended()).isEmpty();
    }

    @Test
    public void shouldPutAnotherFieldInItsPlace() {
        fields().complete(MADE);
        StreamField found = new StreamField("customfield_2", "Stream", 1, 2, Optional.empty());

        fields().complete(found);

        assertThat(fields().site()).contains(found);
        assertThat(tables.ao().count(StreamRow.class)).isEqualTo(1);
    }

    @Test
    public void shouldHoldTheSiteToOneField() {
        fields().intend(instant("2026-03-09"));
        fields().complete(MADE);

        assertThat(tables.ao().count(StreamRow.class)).isEqualTo(1);
        assertThatThrownBy(() -> tables.ao().create(StreamRow.class, Map.of(StreamRow.ONLY_ONE, 1)))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    public void shouldRememberWhichProjectsHaveItAndHow() {
        fields().complete(MADE);
        fields().give(100, true);
        fields().give(100, false);
        fields().give(200, false);

        assertThat(fields().of(100)).contains(MADE);
        assertThat(fields().added(100)).isTrue();
        assertThat(fields().added(200)).isFalse();
        assertThat(fields().of(300)).isEmpty();
        assertThat(fields().projects()).containsExactlyInAnyOrder(100L, 200L);
        assertThat(fields().using()).containsExactlyInAnyOrder(100L, 200L);

        fields().take(100);

        assertThat(fields().of(100)).isEmpty();
        assertThat(fields().of(200)).contains(MADE);
    }

    @Test
    public void shouldRememberWhereItWasLeftAndOnWhichScreensItIs() {
        fields().complete(MADE);
        fields().give(100, true);
        assertThat(fields().screens(100)).isEmpty();
        fields().show(100, Set.of(11L, 3L));
        assertThat(fields().screens(100)).containsExactlyInAnyOrder(3L, 11L);

        fields().leave(100);
        assertThat(fields().of(100)).isEmpty();
        assertThat(fields().projects()).containsExactly(100L);
        assertThat(fields().using()).isEmpty();
        assertThat(fields().added(100)).isTrue();
        assertThat(fields().screens(100)).isEmpty();

        fields().give(100, true);
        assertThat(fields().of(100)).contains(MADE);
    }

    @Test
    public void shouldKnowItsTwoOptionsAndNoOther() {
        assertThat(MADE.stream("7")).contains(Stream.URGENT);
        assertThat(MADE.stream("8")).contains(Stream.PLANNED);
        assertThat(MADE.stream("9")).isEmpty();
    }

    private AoStreamFields fields() {
        return new AoStreamFields(tables.ao());
    }
}
