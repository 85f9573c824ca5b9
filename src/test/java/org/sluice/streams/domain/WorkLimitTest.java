package org.sluice.streams.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Test;
import org.sluice.work.Stream;
import org.sluice.work.rules.Finding;
import org.sluice.work.rules.Verdict;

/** Tests {@link WorkLimit} and {@link Verdict}: one project, task 1 on its way from waiting into work in status 3. */
public class WorkLimitTest {

    private static final long PROJECT = 100;
    private static final Optional<String> ANYWHERE = Optional.empty();

    private final CountedPlaces places = new CountedPlaces();
    private Stream stream = Stream.PLANNED;
    private boolean reason;

    @Test
    public void shouldTakeAPlaceWhileOneIsFree() {
        Limits limits = limits(new Limit(Stream.PLANNED, ANYWHERE, 1, Severity.STOP));

        assertThat(verdict(limits)).isEqualTo(Verdict.PASSED);
        assertThat(places.held(PROJECT, "PLANNED")).isEqualTo(1);
    }

    @Test
    public void shouldStopWhenAllAreTakenAndSayTheLimit() {
        places.hold("PLANNED", 9);

        assertThat(verdict(limits(new Limit(Stream.PLANNED, ANYWHERE, 1, Severity.STOP))))
                .isEqualTo(Verdict.refused(Finding.of("sluice.limit.planned.full", 1)));
    }

    @Test
    public void shouldLetThroughWithAReasonWhereTheLimitAsks() {
        places.hold("PLANNED/3", 9);
        Limits limits = limits(new Limit(Stream.PLANNED, Optional.of("3"), 1, Severity.ASK));

        assertThat(verdict(limits))
                .isEqualTo(Verdict.refused(Finding.of("sluice.limit.planned.ask-in-status", 1, "<3>")));
        reason = true;
        assertThat(verdict(limits))
                .isEqualTo(Verdict.remarked(Finding.of("sluice.limit.planned.over-in-status", 1, "<3>")));
    }

    @Test
    public void shouldOnlyRemarkUrgentWorkAndWorkUnderALimitThatWarns() {
        Limits limits = limits(
                new Limit(Stream.PLANNED, ANYWHERE, 1, Severity.WARN),
                new Limit(Stream.URGENT, ANYWHERE, 1, Severity.WARN));
        assertThat(verdict(limits)).isEqualTo(Verdict.PASSED);
        places.hold("PLANNED", 9);
        places.hold("URGENT", 8);

        assertThat(verdict(limits)).isEqualTo(Verdict.remarked(Finding.of("sluice.limit.planned.over", 1)));
        stream = Stream.URGENT;
        assertThat(verdict(limits)).isEqualTo(Verdict.remarked(Finding.of("sluice.limit.urgent.over", 1)));
    }

    @Test
    public void shouldNameAllLimitsThatAreFullAndTakeNoPlaceUnderAnother() {
        places.hold("PLANNED/3", 9);
        Limits limits = limits(
                new Limit(Stream.PLANNED, ANYWHERE, 5, Severity.STOP),
                new Limit(Stream.PLANNED, Optional.of("3"), 1, Severity.STOP));

        Verdict verdict = verdict(limits);

        assertThat(verdict.passes()).isFalse();
        assertThat(verdict.refusals()).containsExactly(Finding.of("sluice.limit.planned.full-in-status", 1, "<3>"));
        assertThat(places.held(PROJECT, "PLANNED")).isZero();
    }

    @Test
    public void shouldSayNothingOfATaskThatCountedBefore() {
        places.hold("PLANNED", 9);
        Standing inWork = new Standing(Optional.of(Stream.PLANNED), "3", true);
        Standing further = new Standing(Optional.of(Stream.PLANNED), "4", true);

        assertThat(rule().verdict(
                                limits(new Limit(Stream.PLANNED, ANYWHERE, 1, Severity.STOP)),
                                new WorkLimit.Move(PROJECT, 1, inWork, further, () -> reason)))
                .isEqualTo(Verdict.PASSED);
    }

    private Verdict verdict(Limits limits) {
        Standing from = new Standing(Optional.of(stream), "1", false);
        Standing to = new Standing(Optional.of(stream), "3", true);
        return rule().verdict(limits, new WorkLimit.Move(PROJECT, 1, from, to, () -> reason));
    }

    private WorkLimit rule() {
        return new WorkLimit(places, status -> "<" + status + ">");
    }

    private static Limits limits(Limit... limits) {
        return new Limits(List.of(limits));
    }

    @Test
    public void shouldLookAgainWhenSomebodyWasThereFirst() {
        Limits limits = limits(new Limit(Stream.PLANNED, ANYWHERE, 1, Severity.STOP));
        places.meanwhile = () -> places.hold("PLANNED", 9);

        assertThat(verdict(limits)).isEqualTo(Verdict.refused(Finding.of("sluice.limit.planned.full", 1)));
        assertThat(places.held(PROJECT, "PLANNED")).isEqualTo(1);
    }

    @Test
    public void shouldNotLookForEverForAPlaceThatNobodyHasAndNobodyGives() {
        places.broken = true;

        assertThatThrownBy(() -> verdict(limits(new Limit(Stream.PLANNED, ANYWHERE, 1, Severity.STOP))))
                .hasMessageContaining("task 1");
    }

    /** Places of one project. */
    private static final class CountedPlaces implements Places {
        private final Map<String, List<Occupancy.Held>> held = new HashMap<>();
        private boolean broken;
        private Runnable meanwhile = () -> {};

        private List<Occupancy.Held> of(String group) {
            return held.computeIfAbsent(group, key -> new ArrayList<>());
        }

        void hold(String group, long issueId) {
            of(group).add(new Occupancy.Held(0, of(group).size() + 1, issueId, Instant.MAX));
        }

        @Override
        public Map<String, Occupancy> look(long projectId, Set<String> groups) {
            return groups.stream()
                    .collect(Collectors.toMap(group -> group, group -> new Occupancy(of(group), Instant.EPOCH)));
        }

        @Override
        public boolean take(long projectId, long issueId, Map<String, Occupancy> seen) {
            meanwhile.run();
            meanwhile = () -> {};
            if (broken || !seen.equals(look(projectId, seen.keySet()))) {
                return false;
            }
            seen.keySet().forEach(group -> hold(group, issueId));
            return true;
        }

        @Override
        public void settle(long projectId, long issueId, Set<String> groups) {
            throw new UnsupportedOperationException("a rule settles nothing, as for task " + issueId);
        }

        @Override
        public int held(long projectId, String group) {
            return of(group).size();
        }
    }
}
