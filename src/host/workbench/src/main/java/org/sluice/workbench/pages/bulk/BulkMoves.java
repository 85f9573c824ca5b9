package org.sluice.workbench.pages.bulk;

import com.atlassian.jira.permission.ProjectPermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.operations.deeds.MoveTarget;
import org.sluice.workbench.pages.forms.Choice;
import org.sluice.workbench.pages.forms.Faults;
import org.sluice.workbench.pages.forms.FormField;
import org.sluice.workbench.pages.forms.FormPage;
import org.sluice.workbench.pages.moves.Leg;
import org.sluice.workbench.pages.moves.MoveDetails;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Refused;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.config.IssueType;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.projects.Project;

/**
 * Moving many issues: those of one project and type go to a project and type that is chosen for them; then the types of
 * sub-tasks that go along; then what {@link MoveDetails} asks. A sub-task whose parent is chosen too goes along with it.
 */
final class BulkMoves {
    private static final String SAME = "sameAsBulkEditBean";

    private final BulkPages pages;

    BulkMoves(BulkPages pages) {
        this.pages = pages;
    }

    /** Where each lot of issues goes. */
    Answer places(Visit visit, Selection chosen) {
        List<FormField> fields = new ArrayList<>();
        Map<String, List<Issue>> lots = lots(chosen);
        lots.forEach((code, issues) -> {
            Issue first = issues.get(0);
            Project project = project(first.projectId());
            fields.add(FormField.of(
                    "lot-" + code,
                    text(visit, "workbench.move.lot", project.name(), type(first.typeId()), issues.size()),
                    FormField.Kind.HEADING,
                    ""));
            if (first.parentId().isEmpty()) {
                fields.add(FormField.choosing(
                        "pid-" + code,
                        text(visit, "workbench.field.project"),
                        open(visit).stream()
                                .map(one -> Choice.of(
                                        one.id(), one.name() + " (" + one.key() + ")", Long.toString(project.id())))
                                .toList()));
            }
            fields.add(types(visit, "type-" + code, first));
            if (lots.size() > 1 && fields.size() < 4 && first.parentId().isEmpty()) {
                fields.add(FormField.of(SAME, text(visit, "workbench.move.same"), FormField.Kind.TICK, ""));
            }
        });
        return pages.form(
                visit,
                form(visit, chosen, "BulkMigrateChooseContext.jspa", "workbench.next")
                        .with(fields, Faults.NONE));
    }

    /** The types of sub-tasks that go along, if there are any; else the last page. */
    Answer below(Visit visit) {
        Selection chosen = pages.selection(visit);
        Map<String, Issue> kinds = new LinkedHashMap<>();
        legs(visit, chosen).stream().filter(Leg::along).forEach(leg -> kinds.putIfAbsent(below(leg), leg.issue()));
        if (kinds.isEmpty()) {
            return details(visit);
        }
        List<FormField> fields = new ArrayList<>();
        kinds.forEach((name, subtask) -> fields.add(types(visit, name, subtask)
                .labelled(text(
                        visit,
                        "workbench.move.below",
                        type(subtask.typeId()),
                        project(subtask).name()))));
        return pages.form(
                visit,
                carried(visit, form(visit, chosen, "BulkMigrateChooseSubTaskContext.jspa", "workbench.next"), chosen)
                        .with(fields, Faults.NONE));
    }

    Answer details(Visit visit) {
        return details(visit, Faults.NONE);
    }

    Answer move(Visit visit) {
        Selection chosen = pages.selection(visit);
        List<Leg> legs = legs(visit, chosen);
        MoveDetails details = new MoveDetails(pages.operations(), visit, pages.text(visit), legs);
        Faults faults = details.faults();
        if (!faults.byField().isEmpty()) {
            return details(visit, faults);
        }
        Map<Long, MoveTarget> targets = new LinkedHashMap<>();
        legs.stream()
                .filter(leg -> !leg.along())
                .forEach(leg -> targets.put(leg.issue().id(), details.target(leg)));
        Map<Long, Outcome<Issue>> outcomes = pages.operations().bulk().move(visit.user(), targets);
        List<Issue> moved =
                legs.stream().filter(leg -> !leg.along()).map(Leg::issue).toList();
        return pages.result(visit, new Selection(moved), outcomes, false);
    }

    private Answer details(Visit visit, Faults faults) {
        Selection chosen = pages.selection(visit);
        List<Leg> legs = legs(visit, chosen);
        MoveDetails details = new MoveDetails(pages.operations(), visit, pages.text(visit), legs);
        FormPage form = carried(visit, form(visit, chosen, "BulkMigratePerform.jspa", "workbench.move.all"), chosen);
        for (Leg leg : legs) {
            form = leg.along() ? form.with(below(leg), leg.typeId()) : form;
        }
        return pages.form(visit, form.with(details.fields(), faults));
    }

    private FormPage form(Visit visit, Selection chosen, String action, String submitKey) {
        Selection leading = new Selection(leading(chosen));
        int along = chosen.issues().size() - leading.issues().size();
        String intro = text(visit, "workbench.bulk.chosen", leading.issues().size(), leading.keys());
        String then = intro.endsWith("…") ? " " : ". ";
        return pages.stepForm(visit, chosen, "workbench.bulk.move", action, submitKey, List.of())
                .saying(intro
                        + (along > 0 ? then + text(visit, "workbench.move.along", along) : "")
                        + (action.endsWith("Perform.jspa")
                                ? (along > 0 ? " " : then) + text(visit, "workbench.move.loses")
                                : ""));
    }

    private FormPage carried(Visit visit, FormPage form, Selection chosen) {
        FormPage all = visit.text(SAME).equals("true") ? form.with(SAME, "true") : form;
        for (String code : lots(chosen).keySet()) {
            all = all.with("pid-" + code, visit.text("pid-" + code)).with("type-" + code, visit.text("type-" + code));
        }
        return all;
    }

    /** Every issue that goes elsewhere, with its place; sub-tasks follow their parents into another project. */
    private List<Leg> legs(Visit visit, Selection chosen) {
        List<Leg> legs = new ArrayList<>();
        Map<String, List<Issue>> lots = lots(chosen);
        String first = lots.keySet().iterator().next();
        lots.forEach((code, issues) -> {
            boolean below = issues.get(0).parentId().isPresent();
            String named = !below && visit.text(SAME).equals("true") ? first : code;
            Project project = below ? project(issues.get(0)) : place(visit, "pid-" + named);
            String type = type(visit, "type-" + named, below);
            boolean stay = project.id() == issues.get(0).projectId()
                    && type.equals(issues.get(0).typeId());
            for (Issue issue : stay ? List.<Issue>of() : issues) {
                legs.add(new Leg(issue, project, type, false));
                if (issue.projectId() != project.id()) {
                    pages.tracker()
                            .issues()
                            .subtasksOf(issue.id())
                            .forEach(subtask -> legs.add(along(visit, subtask, project)));
                }
            }
        });
        if (legs.isEmpty()) {
            throw Refused.badInput("workbench.move.nowhere");
        }
        return legs;
    }

    private Leg along(Visit visit, Issue subtask, Project target) {
        Leg kept = new Leg(subtask, target, subtask.typeId(), true);
        String name = below(kept);
        return visit.text(name).isEmpty() ? kept : new Leg(subtask, target, type(visit, name, true), true);
    }

    /** Sub-tasks of one type that come from one project are asked about once. */
    private static String below(Leg leg) {
        return "below-" + leg.issue().projectId() + "-" + leg.issue().typeId();
    }

    private Project place(Visit visit, String name) {
        return open(visit).stream()
                .filter(project -> Long.toString(project.id()).equals(visit.text(name)))
                .findFirst()
                .orElseThrow(() -> new Refused(403, "workbench.refusal.create"));
    }

    private String type(Visit visit, String name, boolean below) {
        return pages.tracker()
                .constants()
                .type(visit.text(name))
                .filter(type -> type.subtask() == below)
                .map(IssueType::id)
                .orElseThrow(() -> Refused.badInput("workbench.refusal.type.unknown"));
    }

    private FormField types(Visit visit, String name, Issue like) {
        return FormField.choosing(
                name,
                text(visit, "workbench.field.issuetype"),
                pages.tracker().constants().types().stream()
                        .filter(type -> type.subtask() == like.parentId().isPresent())
                        .map(type -> Choice.of(type.id(), type.name(), like.typeId()))
                        .toList());
    }

    private List<Project> open(Visit visit) {
        return pages.tracker().projects().all().stream()
                .filter(project -> !project.archived())
                .filter(project -> pages.tracker()
                        .permissions()
                        .has(visit.user(), ProjectPermissions.CREATE_ISSUES.permissionKey(), project))
                .toList();
    }

    /** Parents first, then lone sub-tasks; by project and type. */
    private static Map<String, List<Issue>> lots(Selection chosen) {
        List<Issue> all = leading(chosen);
        Map<String, List<Issue>> lots = new LinkedHashMap<>();
        for (boolean below : new boolean[] {false, true}) {
            all.stream().filter(issue -> issue.parentId().isPresent() == below).forEach(issue -> lots.computeIfAbsent(
                            issue.projectId() + "-" + issue.typeId(), code -> new ArrayList<>())
                    .add(issue));
        }
        return lots;
    }

    private static List<Issue> leading(Selection chosen) {
        Set<Long> ids = chosen.issues().stream().map(Issue::id).collect(Collectors.toSet());
        return chosen.issues().stream()
                .filter(issue -> issue.parentId().filter(ids::contains).isEmpty())
                .toList();
    }

    private Project project(Issue issue) {
        return project(issue.projectId());
    }

    private Project project(long id) {
        return Optional.of(id).flatMap(pages.tracker().projects()::byId).orElseThrow(Refused::notFound);
    }

    private String type(String id) {
        return pages.tracker().constants().type(id).map(IssueType::name).orElse("");
    }

    private String text(Visit visit, String key, Object... arguments) {
        return pages.text(visit).get(key, arguments);
    }
}
