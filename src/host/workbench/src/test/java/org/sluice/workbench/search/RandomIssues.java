package org.sluice.workbench.search;

import static org.sluice.workbench.testing.Export.named;
import static org.sluice.workbench.testing.Export.option;
import static org.sluice.workbench.testing.Export.person;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.sluice.workbench.search.Told.Held;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.IssueExport;
import org.sluice.workbench.testing.ItemExport;

/** Invents issues with histories, for the import door and for a {@link NaiveSearch} alike. */
final class RandomIssues {
    static final List<String> PEOPLE = List.of("anton", "dorte", "rita");
    static final List<String> STATUSES = List.of("Open", "Waiting", "Solved");
    static final List<String> PRIORITIES = List.of("Highest", "Medium", "Low");
    static final List<String> LABELS = List.of("night", "day", "ward");
    static final List<String> TEAMS = List.of("North", "South");
    static final Instant BEGIN = Instant.parse("2026-03-01T08:00:00Z");
    static final int DAYS = 30;

    private static final Map<String, String> IDS =
            Map.of("Open", "1", "Waiting", "4", "Solved", "5", "Highest", "1", "Medium", "3", "Low", "4");

    private final Random random;
    private final Export export = new Export().name("customfield_10100", "Team").name("customfield_10102", "Beds");
    private final List<Told> told = new ArrayList<>();
    private int change = 1;

    RandomIssues(Random random, int count) {
        this.random = random;
        for (int i = 1; i <= count; i++) {
            invent(i % 3 == 0 ? "LAB-" + i : "SUP-" + i);
        }
    }

    Export export() {
        return export;
    }

    List<Told> told() {
        return told;
    }

    private void invent(String key) {
        Instant created = BEGIN.plus(Duration.ofHours(random.nextInt(24 * 10)));
        IssueExport issue = export.issue(key).with("created", text(created));
        if (key.startsWith("LAB")) {
            issue.with("project", named("10001", "Laboratory").put("key", "LAB"));
        }
        Map<String, Set<String>> values = new HashMap<>();
        values.put("project", Set.of(key.substring(0, 3)));
        values.put("labels", some(LABELS));
        issue.labels(values.get("labels").toArray(String[]::new));
        Optional<String> priority = maybe(PRIORITIES);
        values.put("priority", set(priority));
        priority.ifPresent(name -> issue.with("priority", named(IDS.get(name), name)));
        Optional<String> team = maybe(TEAMS);
        values.put("Team", set(team));
        team.ifPresent(name -> issue.with("customfield_10100", option(name.equals("North") ? "1" : "2", name)));
        Optional<Double> beds = random.nextInt(3) == 0 ? Optional.empty() : Optional.of((double) random.nextInt(4));
        beds.ifPresent(number -> issue.with("customfield_10102", number));
        List<Held> statuses = history(issue, "status", STATUSES, created);
        String status = last(statuses);
        issue.status(IDS.get(status), status, "new");
        List<Held> assignees = history(issue, "assignee", List.of("anton", "dorte", "rita", ""), created);
        Optional<String> assignee = Optional.of(last(assignees)).filter(name -> !name.isEmpty());
        assignee.ifPresent(name -> issue.with("assignee", person(name)));
        values.put("status", Set.of(status));
        values.put("assignee", set(assignee));
        told.add(new Told(key, created, beds, values, Map.of("status", statuses, "assignee", assignees)));
    }

    /** Up to three changes, each to something else. */
    private List<Held> history(IssueExport issue, String field, List<String> names, Instant created) {
        List<Held> held = new ArrayList<>();
        String value = one(names);
        Instant from = created;
        String by = "rita";
        for (int left = random.nextInt(4); left > 0; left--) {
            String next = one(names);
            Instant to = from.plus(Duration.ofHours(1 + random.nextInt(24 * 6)));
            if (!next.equals(value)) {
                held.add(new Held(value, from, to, by));
                by = one(PEOPLE);
                ItemExport item = ItemExport.of(field, id(value), name(value), id(next), name(next));
                issue.changed(Integer.toString(change++), text(to), by, item);
                value = next;
                from = to;
            }
        }
        held.add(new Held(value, from, Instant.MAX, by));
        return held;
    }

    private static String last(List<Held> held) {
        return held.get(held.size() - 1).value();
    }

    private static String id(String value) {
        return value.isEmpty() ? null : IDS.getOrDefault(value, value);
    }

    private static String name(String value) {
        return value.isEmpty() ? null : value;
    }

    private static String text(Instant instant) {
        return instant.toString().replace("Z", ".000+0000");
    }

    private Optional<String> maybe(List<String> names) {
        return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(one(names));
    }

    private Set<String> some(List<String> names) {
        Set<String> some = new TreeSet<>();
        names.stream().filter(name -> random.nextInt(3) == 0).forEach(some::add);
        return some;
    }

    private String one(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }

    private static Set<String> set(Optional<String> value) {
        return value.map(Set::of).orElse(Set.of());
    }
}
