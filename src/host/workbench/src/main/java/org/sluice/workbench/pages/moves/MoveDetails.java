package org.sluice.workbench.pages.moves;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.operations.deeds.MoveNeeds;
import org.sluice.workbench.operations.deeds.MoveTarget;
import org.sluice.workbench.operations.deeds.Operations;
import org.sluice.workbench.operations.fields.IssueFields;
import org.sluice.workbench.pages.forms.Choice;
import org.sluice.workbench.pages.forms.Faults;
import org.sluice.workbench.pages.forms.FieldForm;
import org.sluice.workbench.pages.forms.FormField;
import org.sluice.workbench.pages.forms.Place;
import org.sluice.workbench.pages.forms.Sent;
import org.sluice.workbench.pages.frame.PageText;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.config.IssueType;
import org.sluice.workbench.tracker.config.Status;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.rights.Permissions;

/**
 * The last page of a move: for each place where issues go, a status for each that the workflow there lacks, and the fields
 * that must be filled or lose what they hold. An issue that holds something good there keeps it, unless <em>retain</em> is
 * unticked.
 */
public final class MoveDetails {
    private static final String RETAIN = "retain-";
    private static final String FIELD = "field-";
    private static final String STATUS = "status-";
    private static final int MOST_KEYS = 20;

    private final Operations operations;
    private final Visit visit;
    private final PageText text;
    private final List<Leg> legs;
    private final Map<String, List<Leg>> places = new LinkedHashMap<>();
    private final Map<Long, Set<String>> open = new HashMap<>();
    private final Map<String, List<FormField>> asked = new HashMap<>();
    private final MoveNeeds needs;
    private final FieldForm form;

    /** Of one request; the legs hold each issue and each sub-task that goes along. */
    public MoveDetails(Operations operations, Visit visit, PageText text, List<Leg> legs) {
        this.operations = operations;
        this.visit = visit;
        this.text = text;
        this.legs = legs;
        this.needs = new MoveNeeds(operations.desk());
        this.form = new FieldForm(operations.desk());
        for (Leg leg : legs) {
            places.computeIfAbsent(leg.place(), one -> new ArrayList<>()).add(leg);
            open.put(leg.issue().id(), needs.asked(leg.issue(), leg.project(), leg.typeId()));
        }
        places.forEach((place, going) -> asked.put(place, ask(going)));
    }

    /** Place by place, each under its name. */
    public List<FormField> fields() {
        List<FormField> all = new ArrayList<>();
        places.forEach((place, going) -> {
            Leg first = going.get(0);
            String type = tracker()
                    .constants()
                    .type(first.typeId())
                    .map(IssueType::name)
                    .orElse("");
            all.add(FormField.of("to-" + place, first.project().name() + ", " + type, FormField.Kind.HEADING, ""));
            List<String> keys = seen(going);
            all.add(FormField.of(
                    "keys-" + place,
                    text.get("workbench.move.issues", keys.size()),
                    FormField.Kind.SHOWN,
                    String.join(", ", keys.subList(0, Math.min(keys.size(), MOST_KEYS)))
                            + (keys.size() > MOST_KEYS ? ", …" : "")));
            all.addAll(statuses(going));
            for (FormField field : asked.getOrDefault(place, List.of())) {
                all.add(field);
                if (holds(going, field.id())) {
                    all.add(FormField.of(
                            RETAIN + field.id(),
                            text.get("workbench.move.retain", field.label()),
                            FormField.Kind.TICK,
                            retains(field.id()) ? "true" : ""));
                }
            }
        });
        return all;
    }

    /** Where the issue goes, with what was filled in of it. */
    public MoveTarget target(Leg leg) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        Sent.of(visit, asked.getOrDefault(leg.place(), List.of())).forEach((name, values) -> {
            String field = field(leg, name);
            if (open(leg).contains(field) || !retains(name)) {
                typed.put(field, values);
            }
        });
        Map<Long, MoveTarget> below = legs.stream()
                .filter(one -> one.along()
                        && one.issue().parentId().equals(Optional.of(leg.issue().id())))
                .collect(Collectors.toMap(one -> one.issue().id(), this::target));
        Optional<String> status = Optional.of(visit.text(status(leg))).filter(id -> !id.isEmpty());
        return new MoveTarget(leg.project().id(), leg.typeId(), status, typed, below);
    }

    /** What is wrong with what was filled in, at the fields of this page; what belongs to none of them is left out. */
    public Faults faults() {
        Map<String, String> wrong = new LinkedHashMap<>();
        Set<String> shown = fields().stream().map(FormField::id).collect(Collectors.toSet());
        for (Leg leg : legs) {
            Problems problems = problems(leg);
            problems.byField().forEach((field, problem) -> {
                String name = field.equals(IssueFields.STATUS) ? status(leg) : FIELD + leg.place() + "-" + field;
                if (shown.contains(name)) {
                    wrong.putIfAbsent(name, Faults.said(problem, text));
                }
            });
        }
        return new Faults(List.of(), wrong);
    }

    private Problems problems(Leg leg) {
        MoveTarget target = target(leg);
        return leg.along()
                ? operations.move().problemsOfSubtask(visit.user(), leg.issue(), target)
                : operations.move().problems(visit.user(), leg.issue(), target);
    }

    private List<FormField> statuses(List<Leg> going) {
        Map<String, FormField> chosen = new LinkedHashMap<>();
        for (Leg leg : going) {
            Set<String> known = operations.desk().steps().statuses(leg.project().id(), leg.typeId());
            if (!needs.knows(leg.project().id(), leg.typeId(), leg.issue().statusId())) {
                List<Choice> choices = tracker().constants().statuses().stream()
                        .filter(status -> known.contains(status.id()))
                        .map(status -> Choice.of(status.id(), status.name(), visit.text(status(leg))))
                        .toList();
                String held = tracker()
                        .constants()
                        .status(leg.issue().statusId())
                        .map(Status::name)
                        .orElse("");
                chosen.putIfAbsent(
                        status(leg),
                        FormField.choosing(status(leg), text.get("workbench.move.status.of", held), choices)
                                .helped(text.get("workbench.move.status", held)));
            }
        }
        return List.copyOf(chosen.values());
    }

    /** Under the names that they have on this page. */
    private List<FormField> ask(List<Leg> going) {
        Leg first = going.get(0);
        Set<String> ids = new LinkedHashSet<>();
        going.forEach(leg -> ids.addAll(open(leg)));
        Place place = new Place(visit.user(), first.project(), first.typeId(), Optional.empty());
        Map<String, List<String>> sent = new LinkedHashMap<>();
        for (String id : ids) {
            List<String> typed = Sent.all(visit, FIELD + first.place() + "-" + id);
            if (!typed.isEmpty()) {
                sent.put(id, typed);
            }
        }
        return form.some(place, ids, sent, text).stream()
                .map(field -> field.named(FIELD + first.place() + "-" + field.id()))
                .toList();
    }

    /** Whether one that goes there holds something that it may keep. */
    private boolean holds(List<Leg> going, String name) {
        return going.stream().anyMatch(leg -> !open(leg).contains(field(leg, name)));
    }

    private boolean retains(String name) {
        return !Sent.all(visit, Sent.SHOWN).contains(RETAIN + name)
                || visit.text(RETAIN + name).equals("true");
    }

    private static String field(Leg leg, String name) {
        return name.substring((FIELD + leg.place() + "-").length());
    }

    /** Where one issue is moved, its status has the name that Jira's page has for it. */
    private String status(Leg leg) {
        boolean alone = legs.stream().filter(one -> !one.along()).count() == 1;
        return alone && !leg.along()
                ? "beanTargetStatusId"
                : STATUS + leg.place() + "-" + leg.issue().statusId();
    }

    /** Of sub-tasks that go along only those that the viewer sees are named. */
    private List<String> seen(List<Leg> going) {
        return going.stream()
                .map(Leg::issue)
                .filter(issue -> tracker().permissions().has(visit.user(), Permissions.BROWSE_PROJECTS, issue))
                .map(Issue::key)
                .toList();
    }

    private Set<String> open(Leg leg) {
        return open.getOrDefault(leg.issue().id(), Set.of());
    }

    private Tracker tracker() {
        return operations.desk().tracker();
    }
}
