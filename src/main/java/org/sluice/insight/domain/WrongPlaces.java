package org.sluice.insight.domain;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.sluice.streams.domain.Flow;
import org.sluice.streams.domain.FlowResolution;
import org.sluice.streams.domain.Flows;
import org.sluice.work.Facts;
import org.sluice.work.Outcome;

/** Which resolutions say that a task came to the wrong place: those that play these parts in the two-stream workflow of the site. */
public final class WrongPlaces {

    private final Flows flows;

    /** Asks for the workflow each time. */
    public WrongPlaces(Flows flows) {
        this.flows = flows;
    }

    /** By what they are known, none while no workflow is set up or somebody took both resolutions away. */
    public Optional<Known> known() {
        return flows.site()
                .map(flow -> new Known(
                        id(flow, FlowResolution.PASSED_ON),
                        id(flow, FlowResolution.NOT_FOR_US),
                        ids(flow, FlowResolution.DUPLICATE, FlowResolution.WISH_DECLINED)))
                .filter(known -> !known.wrong().isEmpty());
    }

    private static Optional<String> id(Flow flow, FlowResolution part) {
        return Optional.ofNullable(flow.resolutions().get(part));
    }

    private static Set<String> ids(Flow flow, FlowResolution... parts) {
        Set<String> ids = new HashSet<>();
        for (FlowResolution part : parts) {
            id(flow, part).ifPresent(ids::add);
        }
        return ids;
    }

    /**
     * The resolutions, by id.
     *
     * @param passedOn it went to another team
     * @param notForUs it belongs to nobody whom it could be passed on to
     * @param others what else ends a task in triage without its being accepted
     */
    public record Known(Optional<String> passedOn, Optional<String> notForUs, Set<String> others) {

        /** Keeps its own copy. */
        public Known {
            others = Set.copyOf(others);
        }

        /** Those that say that a task came to the wrong place. */
        public Set<String> wrong() {
            Set<String> wrong = new HashSet<>();
            passedOn.ifPresent(wrong::add);
            notForUs.ifPresent(wrong::add);
            return wrong;
        }

        /** Whether that is how a task ended. */
        public boolean isWrong(Facts facts) {
            return facts.outcome()
                    .map(Outcome::resolution)
                    .filter(wrong()::contains)
                    .isPresent();
        }

        /** Whether a task ended at triage, without its being accepted. */
        boolean endsTriage(Outcome outcome) {
            return wrong().contains(outcome.resolution()) || others.contains(outcome.resolution());
        }
    }
}
