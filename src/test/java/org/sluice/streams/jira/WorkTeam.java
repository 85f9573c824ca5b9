package org.sluice.streams.jira;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sluice.platform.People;
import org.sluice.streams.domain.Flow;
import org.sluice.streams.domain.Limit;
import org.sluice.streams.domain.Limits;
import org.sluice.streams.domain.Offers;
import org.sluice.streams.domain.Places;
import org.sluice.streams.domain.TeamLimits;
import org.sluice.streams.domain.Teams;
import org.sluice.streams.domain.TurnSettings;
import org.sluice.streams.domain.Turns;
import org.sluice.streams.domain.WhoseTurn;
import org.sluice.testing.InMemoryLedger;
import org.sluice.testing.SetClock;
import org.sluice.testing.Stub;
import org.sluice.testing.TrackedJira;
import org.sluice.work.StreamFields;
import org.sluice.work.rules.PausedRules;
import org.sluice.work.rules.jira.TaskStreams;

/** What the team of a {@link WorkSite} has agreed: who is on urgent, who belongs to it, its limits and how full they are. */
final class WorkTeam {

    final Set<String> outsiders = new HashSet<>();
    final Teams teams = Stub.of(Teams.class)
            .answers("holds", given -> !outsiders.contains(given[1]))
            .make();
    private final TrackedJira jira;
    private final SetClock clock;
    Optional<String> onUrgent = Optional.empty();
    List<Limit> limits = List.of();
    int held;
    boolean faulty;

    WorkTeam(TrackedJira jira, SetClock clock) {
        this.jira = jira;
        this.clock = clock;
    }

    OfferedTasks offered(FlowTasks tasks, TeamFlows flows, OfferRows rows) {
        Turns turns = Stub.of(Turns.class).gives("settings", TurnSettings.FIRST).make();
        return offered(
                tasks,
                flows,
                rows,
                turns,
                Stub.of(WhoseTurn.class).answers("onUrgent", given -> onUrgent).make());
    }

    OfferedTasks offered(FlowTasks tasks, TeamFlows flows, OfferRows rows, Turns turns, WhoseTurn whose) {
        Offers offers = new Offers(turns, whose, teams);
        return new OfferedTasks(
                tasks,
                flows,
                rows,
                jira.get(ChangeHistoryManager.class),
                jira.get(CustomFieldManager.class),
                offers,
                teams,
                clock);
    }

    LimitLines lines(StreamFields fields, Flow flow, I18nResolver texts) {
        return lines(
                fields,
                flow,
                texts,
                Stub.of(Places.class).answers("held", given -> held).make());
    }

    LimitLines lines(StreamFields fields, Flow flow, I18nResolver texts, Places places) {
        TaskStreams streams = new TaskStreams(fields, jira.get(CustomFieldManager.class), clock);
        Standings standings = new Standings(
                streams, jira.get(ConstantsManager.class), () -> Optional.of(flow), new InMemoryLedger(), clock);
        return new LimitLines(
                Stub.of(TeamLimits.class)
                        .answers("of", given -> {
                            if (faulty) {
                                throw new IllegalStateException("the limits cannot be read");
                            }
                            return new Limits(limits);
                        })
                        .make(),
                places,
                standings,
                Stub.of(PausedRules.class).gives("in", false).make(),
                texts,
                clock);
    }

    People people() {
        return new People(jira.get(UserManager.class));
    }
}
