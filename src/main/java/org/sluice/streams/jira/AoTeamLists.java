package org.sluice.streams.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.sluice.platform.Lately;
import org.sluice.streams.domain.ListedOption;
import org.sluice.streams.domain.TeamList;

/** The lists of teams in Active Objects; a node knows of a change a second later. */
public final class AoTeamLists {

    private static final String OF_LIST = TeamListRow.PROJECT_ID + " = ? AND " + TeamListRow.LISTED_IN + " = ?";

    private final ActiveObjects ao;
    private final Lately<Key, List<ListedOption>> known;

    /** Rows in the plugin's tables. */
    public AoTeamLists(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.known = new Lately<>(this::read, clock, Lately.LAG);
    }

    /** A list of a project in its order, with what is no longer on it. */
    List<ListedOption> of(long projectId, TeamList list) {
        return known.of(new Key(projectId, list));
    }

    /** The lists of one kind of all projects, as they are now. */
    Map<Long, List<ListedOption>> all(TeamList list) {
        return Arrays.stream(ao.find(
                        TeamListRow.class,
                        Query.select()
                                .where(TeamListRow.LISTED_IN + " = ?", list.name())
                                .order("ID ASC")))
                .collect(Collectors.groupingBy(
                        TeamListRow::getProjectId,
                        TreeMap::new,
                        Collectors.mapping(AoTeamLists::option, Collectors.toList())));
    }

    /** These and no others. */
    void write(long projectId, TeamList list, Collection<ListedOption> options) {
        ao.executeInTransaction(() -> {
            ao.deleteWithSQL(TeamListRow.class, OF_LIST, projectId, list.name());
            options.forEach(option -> ao.create(
                    TeamListRow.class,
                    Map.of(
                            TeamListRow.PROJECT_ID, projectId,
                            TeamListRow.LISTED_IN, list.name(),
                            TeamListRow.TITLE, option.text(),
                            TeamListRow.OPTION_ID, option.option(),
                            TeamListRow.OFFERED, option.offered(),
                            TeamListRow.ADDED, option.added())));
            return projectId;
        });
        known.forget();
    }

    /** The projects that have any. */
    Set<Long> projects() {
        return Arrays.stream(ao.find(TeamListRow.class))
                .map(TeamListRow::getProjectId)
                .collect(Collectors.toSet());
    }

    private List<ListedOption> read(Key key) {
        return Arrays.stream(ao.find(
                        TeamListRow.class,
                        Query.select()
                                .where(OF_LIST, key.projectId(), key.list().name())
                                .order("ID ASC")))
                .map(AoTeamLists::option)
                .toList();
    }

    private static ListedOption option(TeamListRow row) {
        return new ListedOption(row.getTitle(), row.getOptionId(), row.getOffered(), row.getAdded());
    }

    /** A list of a project. */
    private record Key(long projectId, TeamList list) {}
}
