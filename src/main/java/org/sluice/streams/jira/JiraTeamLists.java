package org.sluice.streams.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.option.Option;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sluice.platform.HostParts;
import org.sluice.platform.OneAtATime;
import org.sluice.platform.Refusal;
import org.sluice.streams.domain.FlowField;
import org.sluice.streams.domain.Flows;
import org.sluice.streams.domain.ListedOption;
import org.sluice.streams.domain.TeamList;
import org.sluice.streams.domain.TeamLists;
import org.sluice.work.KeptElsewhere;

/**
 * The lists of teams as options of the fields of the two-stream workflow. Each field offers the options of all teams: it is there once
 * for the whole site, so that a task keeps what it holds when it moves to another project. Where an administrator of Jira gave a project a
 * context of its own, its lines are options of that context.
 *
 * <ul>
 *   <li>an option of the same words, whatever their case, is one option, of all teams that list it;
 *   <li>an option that no team lists any more is withdrawn if Sluice added it for a team, and stays if it was there before;
 *   <li>what is no longer on a list stays known while tasks hold it: they were right when it was ticked.
 * </ul>
 */
public final class JiraTeamLists implements TeamLists, KeptElsewhere {

    private final AoTeamLists rows;
    private final Flows flows;
    private final HostParts parts;
    private final CustomFieldManager fields;
    private final OneAtATime turns;

    /** Lists in the plugin's tables, options in Jira. */
    public JiraTeamLists(AoTeamLists rows, Flows flows, HostParts parts, CustomFieldManager fields, OneAtATime turns) {
        this.rows = rows;
        this.flows = flows;
        this.parts = parts;
        this.fields = fields;
        this.turns = turns;
    }

    @Override
    public List<Line> of(long projectId, TeamList list) {
        Optional<OfferedOptions> options = options(projectId, list);
        return offered(projectId, list)
                .map(line -> new Line(
                        line.text(), options.filter(each -> each.offers(line)).isPresent()))
                .toList();
    }

    @Override
    public Optional<String> field(TeamList list) {
        return field(list.field()).map(OfferedField::name);
    }

    @Override
    public Place place(long projectId, TeamList list) {
        return field(list.field())
                .map(field -> {
                    if (field.isApart(projectId)) {
                        return Place.APART;
                    }
                    return field.in(projectId).isPresent() ? Place.SHARED : Place.ELSEWHERE;
                })
                .orElse(Place.GONE);
    }

    /** Those of a team's lines that can be chosen at a task. */
    List<ListedOption> tickable(Issue issue, TeamList list, List<ListedOption> own) {
        Optional<OfferedOptions> options = field(list.field()).flatMap(field -> field.at(issue));
        return own.stream()
                .filter(line -> options.filter(each -> each.offers(line)).isPresent())
                .toList();
    }

    @Override
    public List<String> others(long projectId, TeamList list) {
        List<ListedOption> own = offered(projectId, list).toList();
        return options(projectId, list).map(OfferedOptions::offered).orElse(List.of()).stream()
                .filter(option -> own.stream().noneMatch(line -> line.means(option.getOptionId(), option.getValue())))
                .map(Option::getValue)
                .toList();
    }

    private Stream<ListedOption> offered(long projectId, TeamList list) {
        return rows.of(projectId, list).stream().filter(ListedOption::offered);
    }

    @Override
    public void change(long projectId, Map<TeamList, List<String>> wanted) {
        Map<TeamList, List<String>> possible = new EnumMap<>(wanted);
        wanted.forEach((list, lines) -> {
            if (options(projectId, list).isEmpty()) {
                possible.remove(list);
                if (!lines.equals(
                        offered(projectId, list).map(ListedOption::text).toList())) {
                    throw refused(list);
                }
            }
        });
        possible.forEach((list, lines) -> change(projectId, list, lines));
    }

    private Refusal refused(TeamList list) {
        if (!flows.fields().containsKey(list.field())) {
            return Refusal.conflict("sluice.list.error.no-field");
        }
        return field(list.field())
                .map(field -> Refusal.conflict("sluice.list.elsewhere", field.name()))
                .orElseGet(() -> Refusal.conflict(
                        list == TeamList.GROUNDS ? "sluice.list.gone.grounds" : "sluice.list.gone.teams"));
    }

    /** Options come first: a row without its option would be a ground that nobody can tick. */
    private void change(long projectId, TeamList list, List<String> lines) {
        OfferedOptions options = options(projectId, list).orElseThrow(() -> refused(list));
        Map<Long, List<ListedOption>> all = rows.all(list);
        Set<Long> added = added(all);
        List<ListedOption> next = new ArrayList<>();
        lines.forEach(line -> next.add(offer(options, Optional.empty(), line, added)));
        rows.write(projectId, list, withDropped(next, all.getOrDefault(projectId, List.of())));
        withdraw(list);
    }

    /** What was there before and is no more stays known until it is withdrawn and no task holds it. */
    private static List<ListedOption> withDropped(List<ListedOption> now, List<ListedOption> before) {
        return Stream.concat(
                        now.stream(),
                        before.stream()
                                .filter(was -> now.stream().noneMatch(is -> is.option() == was.option()))
                                .map(ListedOption::dropped))
                .toList();
    }

    /** What an administrator of Jira changed: names are taken over, options that are gone or disabled are offered again. */
    void keepInStep(TeamList list) {
        Map<Long, List<ListedOption>> all = rows.all(list);
        Set<Long> added = added(all);
        all.forEach((projectId, before) -> options(projectId, list).ifPresent(options -> {
            List<ListedOption> now = before.stream()
                    .map(line ->
                            line.offered() ? offer(options, options.byId(line.option()), line.text(), added) : line)
                    .toList();
            if (!now.equals(before)) {
                rows.write(projectId, list, withDropped(now, before));
            }
        }));
        withdraw(list);
    }

    private static ListedOption offer(OfferedOptions options, Optional<Option> known, String text, Set<Long> added) {
        Optional<Option> there = known.or(() -> options.byText(text));
        Option option = options.offer(there.orElseGet(() -> options.add(text)));
        boolean ours = there.isEmpty() || added.contains(option.getOptionId());
        if (ours) {
            added.add(option.getOptionId());
        }
        return new ListedOption(option.getValue(), option.getOptionId(), true, ours);
    }

    /** Of what teams dropped, what no team lists is withdrawn, and what no task holds is forgotten. */
    private void withdraw(TeamList list) {
        field(list.field()).ifPresent(field -> withdraw(list, field));
    }

    private void withdraw(TeamList list, OfferedField field) {
        Map<Long, List<ListedOption>> all = rows.all(list);
        Set<Long> listed = all.values().stream()
                .flatMap(List::stream)
                .filter(ListedOption::offered)
                .map(ListedOption::option)
                .collect(Collectors.toSet());
        all.forEach((projectId, lines) -> {
            List<ListedOption> kept = lines.stream()
                    .filter(line -> line.offered() || staysKnown(line, listed, field))
                    .toList();
            if (kept.size() < lines.size()) {
                rows.write(projectId, list, kept);
            }
        });
    }

    private static boolean staysKnown(ListedOption dropped, Set<Long> listed, OfferedField field) {
        Optional<Option> option = field.byId(dropped.option());
        if (dropped.added() && !listed.contains(dropped.option())) {
            option.ifPresent(field::withdraw);
        }
        return field.byId(dropped.option()).filter(field::held).isPresent();
    }

    /**
     * What Sluice added for teams goes from a field that plays its part no longer and stays otherwise, since it was there before. The lists
     * themselves are kept: a field that plays the part another time offers them again.
     */
    void release(TeamList list) {
        field(list.field()).ifPresent(field -> added(rows.all(list))
                .forEach(option -> field.byId(option).ifPresent(field::withdraw)));
    }

    private static Set<Long> added(Map<Long, List<ListedOption>> all) {
        return all.values().stream()
                .flatMap(List::stream)
                .filter(ListedOption::added)
                .map(ListedOption::option)
                .collect(Collectors.toSet());
    }

    private Optional<OfferedOptions> options(long projectId, TeamList list) {
        return field(list.field()).flatMap(field -> field.in(projectId));
    }

    private Optional<OfferedField> field(FlowField part) {
        return Optional.ofNullable(flows.fields().get(part)).flatMap(id -> OfferedField.of(id, parts, fields));
    }

    @Override
    public Set<Long> projects() {
        return rows.projects();
    }

    /** Its options go as if the team had dropped them, while no other list takes them over; with the field gone there are none. */
    @Override
    public void forget(long projectId) {
        turns.changeSite(Long.toString(projectId), () -> {
            for (TeamList list : TeamList.values()) {
                List<ListedOption> kept = rows.all(list).getOrDefault(projectId, List.of());
                if (!kept.isEmpty()) {
                    rows.write(
                            projectId,
                            list,
                            kept.stream().map(ListedOption::dropped).toList());
                    withdraw(list);
                    rows.write(projectId, list, List.of());
                }
            }
            return projectId;
        });
    }
}
