package org.sluice.streams.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sluice.platform.Host;
import org.sluice.platform.OneAtATime;
import org.sluice.platform.ProjectRef;
import org.sluice.platform.Refusal;
import org.sluice.streams.domain.FlowRole;
import org.sluice.streams.domain.FlowRoles;
import org.sluice.streams.domain.TeamList;
import org.sluice.streams.domain.TeamLists;

/** What may be done with the lists of teams, and by whom. */
public final class ListsDesk {

    private final Host host;
    private final TeamLists lists;
    private final FlowRoles roles;
    private final OneAtATime turns;

    /** One at a time on the whole site changes them, since their fields are there once. */
    public ListsDesk(Host host, TeamLists lists, FlowRoles roles, OneAtATime turns) {
        this.host = host;
        this.lists = lists;
        this.roles = roles;
        this.turns = turns;
    }

    /** The lists of a project that the caller may browse. */
    ListsDto look(String projectKey) {
        return answer(host.browsable(projectKey));
    }

    /** Refuses whoever may not change the lists of a project. */
    void requireLead(String projectKey) {
        if (!mayChange(host.browsable(projectKey))) {
            throw Refusal.forbidden("sluice.list.error.not-lead");
        }
    }

    /** Puts lists in place of those before. */
    ListsDto change(String projectKey, Map<TeamList, List<String>> wanted) {
        ProjectRef project = host.browsable(projectKey);
        return turns.changeSite(project.key(), () -> {
            lists.change(project.id(), wanted);
            return answer(project);
        });
    }

    private boolean mayChange(ProjectRef project) {
        String caller = host.callerKey();
        return host.administers(project)
                || Arrays.stream(FlowRole.values()).anyMatch(role -> roles.has(project.id(), role, caller));
    }

    private ListsDto answer(ProjectRef project) {
        return new ListsDto(dto(project, TeamList.GROUNDS), dto(project, TeamList.TEAMS), mayChange(project));
    }

    private ListsDto.ListDto dto(ProjectRef project, TeamList list) {
        return new ListsDto.ListDto(
                lists.field(list).orElse(null),
                lists.place(project.id(), list).name().toLowerCase(Locale.ROOT),
                lists.of(project.id(), list).stream()
                        .map(line -> new ListsDto.LineDto(line.text(), line.there()))
                        .toList(),
                lists.others(project.id(), list),
                list.most());
    }
}
