package org.sluice.workbench.pages.bulk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.operations.deeds.Operations;
import org.sluice.workbench.pages.forms.Faults;
import org.sluice.workbench.pages.forms.FormField;
import org.sluice.workbench.pages.forms.FormPage;
import org.sluice.workbench.pages.frame.Frame;
import org.sluice.workbench.pages.frame.Head;
import org.sluice.workbench.pages.frame.PageText;
import org.sluice.workbench.pages.issues.IssueDoor;
import org.sluice.workbench.pages.issues.IssueRows;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Refused;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.search.IssueSearch;
import org.sluice.workbench.search.JqlException;
import org.sluice.workbench.search.JqlParser;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.issues.Issue;

/** The first page and the last: which issues and what to do with them, and what came of each. */
final class BulkPages {
    static final String FOLDER = "/secure/views/bulkedit/";
    private static final String PERMISSION = "BULK_CHANGE";

    private final Frame frame;
    private final Operations operations;
    private final IssueSearch search;
    private final IssueDoor door;
    private final JqlParser parser = new JqlParser();

    BulkPages(Frame frame, Operations operations, IssueSearch search) {
        this.frame = frame;
        this.operations = operations;
        this.search = search;
        this.door = new IssueDoor(operations.desk().tracker());
    }

    Tracker tracker() {
        return operations.desk().tracker();
    }

    Operations operations() {
        return operations;
    }

    PageText text(Visit visit) {
        return frame.text(visit.context());
    }

    /** What was chosen, when the viewer may change many issues at all. */
    Selection selection(Visit visit) {
        mayChange(visit);
        return Selection.of(tracker(), door, visit);
    }

    Answer choose(Visit visit) {
        mayChange(visit);
        try {
            var query = parser.parse(visit.text("jql"));
            IssueSearch.Page page = search.page(visit.user(), query, 0, Selection.LIMIT);
            Map<String, Object> model = new HashMap<>();
            model.put("rows", new IssueRows(tracker()).ofIds(page.ids()));
            model.put("ids", page.ids());
            model.put("total", page.total());
            model.put("encodedJql", URLEncoder.encode(visit.text("jql"), StandardCharsets.UTF_8));
            return frame.page(
                    visit.context(), Head.general(text(visit).get("workbench.bulk")), "bulk-choose.vm", model);
        } catch (JqlException e) {
            throw Refused.badInput("workbench.refusal.said", e.message(visit.locale()));
        }
    }

    /** A step between: the chosen issues go along. */
    Answer step(
            Visit visit, Selection chosen, String titleKey, String action, String submitKey, List<FormField> fields) {
        return form(visit, stepForm(visit, chosen, titleKey, action, submitKey, fields));
    }

    FormPage stepForm(
            Visit visit, Selection chosen, String titleKey, String action, String submitKey, List<FormField> fields) {
        return FormPage.of(
                        text(visit).get(titleKey),
                        FormPage.About.NOTHING,
                        FOLDER + action,
                        text(visit).get(submitKey),
                        "/issues/?jql=")
                .saying(text(visit).get("workbench.bulk.chosen", chosen.issues().size(), chosen.keys()))
                .with(Selection.IDS, chosen.sent())
                .with(fields, Faults.NONE);
    }

    Answer form(Visit visit, FormPage page) {
        return frame.page(
                visit.context(), Head.general(page.title()).styled("page-form"), "form.vm", Map.of("form", page));
    }

    /** Each issue that was done, and each that was refused with the reasons. */
    Answer result(Visit visit, Selection chosen, Map<Long, Outcome<Issue>> outcomes, boolean gone) {
        Map<String, Object> model = new HashMap<>();
        model.put(
                "done",
                chosen.issues().stream()
                        .flatMap(issue -> outcomes.get(issue.id()).result().stream())
                        .toList());
        model.put(
                "refused",
                chosen.issues().stream()
                        .filter(issue -> !outcomes.get(issue.id()).isDone())
                        .map(issue -> new Refusal(
                                issue, Faults.all(outcomes.get(issue.id()).problems(), text(visit))))
                        .toList());
        model.put("gone", gone);
        return frame.page(visit.context(), Head.general(text(visit).get("workbench.bulk")), "bulk-result.vm", model);
    }

    private void mayChange(Visit visit) {
        if (!tracker().globalPermissions().has(visit.user(), PERMISSION)) {
            throw new Refused(403, "workbench.refusal.bulk");
        }
    }

    /** An issue that stayed as it was, and why. */
    public record Refusal(Issue issue, List<String> reasons) {}
}
