package org.sluice.streams.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.option.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sluice.platform.HostParts;
import org.sluice.platform.Refusal;
import org.sluice.streams.domain.Flows;
import org.sluice.streams.domain.ListedOption;
import org.sluice.streams.domain.TeamList;
import org.sluice.streams.domain.TeamLists;
import org.sluice.work.KeptElsewhere;

/**
 * The lists of teams as options of the fields of the two-stream workflow. Each field offers the options of all teams: it is there once
 * for the whole site, so that a task keeps what it holds when it moves to another project.
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

    /** Lists in the plugin's tables, options in Jira. */
    public JiraTeamLists(AoTeamLists rows, Flows flows, HostParts parts, CustomFieldManager fields) {
        this.rows = rows;
        this.flows = flows;
        this.parts = parts;
        this.fields = fields;
    }

    @Override
    public List<Line> of(long projectId, TeamList list) {
        List<Option> offered = options(list).map(OfferedOptions::offered).orElse(List.of());
        return offered(projectId, list)
                .map(line -> new Line(
                        line.text(),
                        offered.stream().anyMatch(option -> line.means(option.getOptionId(), option.getValue()))))
                .toList();
    }

    @Override
    public Optional<String> field(TeamList list) {
        return options(list).map(OfferedOptions::fieldName);
    }

    @Override
    public List<String> others(long projectId, TeamList list) {
        List<ListedOption> own = offered(projectId, list).toList();
        return options(list).map(OfferedOptions::offered).orElse(List.of()).stream()
                .filter(option -> own.stream().noneMatch(line -> line.means(option.getOptionId(), option.getValue())))
                .map(Option::getValue)
                .toList();
    }

    private Stream<ListedOption> offered(long projectId, TeamList list) {
        return rows.of(projectId, list).stream().filter(ListedOption::offered);
    }

    /** Options come first: a row without its option would be a ground that nobody can tick. */
    @Override
    public void change(long projectId, TeamList list, List<String> lines) {
        OfferedOptions options = options(list).orElseThrow(() -> Refusal.conflict("sluice.list.error.no-field"));
        Set<Long> added = added(rows.all(list));
        List<ListedOption> next = new ArrayList<>();
        lines.forEach(line -> next.add(offer(options, Optional.empty(), line, added)));
        rows.of(projectId, list).stream()
                .filter(before -> next.stream().noneMatch(now -> now.option() == before.option()))
                .map(ListedOption::dropped)
                .forEach(next::add);
        rows.write(projectId, list, next);
        withdraw(list, options);
    }

    /** What an administrator of Jira changed: names are taken over, options that are gone or disabled are offered again. */
    void keepInStep(TeamList list) {
        options(list).ifPresent(options -> {
            Map<Long, List<ListedOption>> all = rows.all(list);
            Set<Long> added = added(all);
            all.forEach((projectId, before) -> {
                List<ListedOption> now = before.stream()
                        .map(line ->
                                line.offered() ? offer(options, options.byId(line.option()), line.text(), added) : line)
                        .toList();
                if (!now.equals(before)) {
                    rows.write(projectId, list, now);
                }
            });
            withdraw(list, options);
        });
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
    private void withdraw(TeamList list, OfferedOptions options) {
        Map<Long, List<ListedOption>> all = rows.all(list);
        Set<Long> listed = all.values().stream()
                .flatMap(List::stream)
                .filter(ListedOption::offered)
                .map(ListedOption::option)
                .collect(Collectors.toSet());
        all.forEach((projectId, lines) -> {
            List<ListedOption> kept = lines.stream()
                    .filter(line -> line.offered() || staysKnown(line, listed, options))
                    .toList();
            if (kept.size() < lines.size()) {
                rows.write(projectId, list, kept);
            }
        });
    }

    private static boolean staysKnown(ListedOption dropped, Set<Long> listed, OfferedOptions options) {
        Optional<Option> option = options.byId(dropped.option());
        if (dropped.added() && !listed.contains(dropped.option())) {
            option.ifPresent(options::withdraw);
        }
        return options.byId(dropped.option()).filter(options::held).isPresent();
    }

    private static Set<Long> added(Map<Long, List<ListedOption>> all) {
        return all.values().stream()
                .flatMap(List::stream)
                .filter(ListedOption::added)
                .map(ListedOption::option)
                .collect(Collectors.toSet());
    }

    private Optional<OfferedOptions> options(TeamList list) {
        return Optional.ofNullable(flows.fields().get(list.field()))
                .flatMap(id -> OfferedOptions.of(id, parts, fields));
    }

    @Override
    public Set<Long> projects() {
        return rows.projects();
    }

    /** Its options go as if the team had dropped them; with the field gone there is nothing to withdraw. */
    @Override
    public void forget(long projectId) {
        for (TeamList list : TeamList.values()) {
            List<ListedOption> dropped =
                    rows.of(projectId, list).stream().map(ListedOption::dropped).toList();
            if (!dropped.isEmpty()) {
                rows.write(projectId, list, dropped);
                options(list).ifPresent(options -> withdraw(list, options));
                rows.write(projectId, list, List.of());
            }
        }
    }
}
