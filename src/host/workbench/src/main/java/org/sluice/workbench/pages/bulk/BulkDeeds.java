package org.sluice.workbench.pages.bulk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.pages.forms.FieldForm;
import org.sluice.workbench.pages.forms.FormField;
import org.sluice.workbench.pages.forms.Place;
import org.sluice.workbench.pages.forms.Sent;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Refused;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.issues.Issue;

/** Editing and deleting many issues: what is asked, and what is done. */
final class BulkDeeds {
    private static final String CHANGE = "change-";
    private static final String MAIL = "sendBulkNotification";

    private final BulkPages pages;
    private final BulkTransitions transitions;
    private final BulkMoves moves;
    private final FieldForm fields;

    BulkDeeds(BulkPages pages, BulkTransitions transitions, BulkMoves moves) {
        this.pages = pages;
        this.transitions = transitions;
        this.moves = moves;
        this.fields = new FieldForm(pages.operations().desk());
    }

    /** The page of the operation that was chosen. */
    Answer operation(Visit visit) {
        Selection chosen = pages.selection(visit);
        return switch (visit.text("operation")) {
            case "edit" ->
                pages.step(
                        visit,
                        chosen,
                        "workbench.bulk.edit",
                        "BulkEditDetails.jspa",
                        "workbench.bulk.confirm",
                        editing(visit, chosen));
            case "transition" -> transitions.choose(visit, chosen);
            case "move" -> moves.places(visit, chosen);
            case "delete" ->
                pages.step(visit, chosen, "workbench.bulk.delete", "BulkDelete.jspa", "workbench.delete", List.of());
            default -> throw Refused.badInput("workbench.bulk.nothing");
        };
    }

    /** Only fields that were ticked are changed, so that an empty one can mean to empty it. */
    Answer edit(Visit visit) {
        Selection chosen = pages.selection(visit);
        Map<String, List<String>> form = new LinkedHashMap<>();
        List<FormField> shown = common(visit, chosen);
        Map<String, List<String>> sent = Sent.of(visit, shown);
        shown.stream()
                .map(FormField::id)
                .filter(id -> visit.text(CHANGE + id).equals("true"))
                .forEach(id -> form.put(id, sent.getOrDefault(id, List.of())));
        if (form.isEmpty()) {
            throw Refused.badInput("workbench.bulk.nothing");
        }
        Map<Long, Outcome<Issue>> outcomes = pages.operations()
                .bulk()
                .edit(visit.user(), chosen.ids(), form, visit.text(MAIL).equals("true"));
        return pages.result(visit, chosen, outcomes, false);
    }

    Answer delete(Visit visit) {
        Selection chosen = pages.selection(visit);
        return pages.result(visit, chosen, pages.operations().bulk().delete(visit.user(), chosen.ids()), true);
    }

    private List<FormField> editing(Visit visit, Selection chosen) {
        List<FormField> all = new ArrayList<>();
        for (FormField field : common(visit, chosen)) {
            String label = pages.text(visit).get("workbench.bulk.change", field.label());
            all.add(FormField.of(CHANGE + field.id(), label, FormField.Kind.TICK, ""));
            all.add(field);
        }
        all.add(FormField.of(MAIL, pages.text(visit).get("workbench.bulk.mail"), FormField.Kind.TICK, "true"));
        return all;
    }

    private List<FormField> common(Visit visit, Selection chosen) {
        List<Place> places = chosen.issues().stream()
                .map(issue -> new Place(
                        visit.user(),
                        pages.tracker().projects().byId(issue.projectId()).orElseThrow(),
                        issue.typeId(),
                        Optional.empty()))
                .distinct()
                .toList();
        return fields.common(places, pages.text(visit));
    }
}
