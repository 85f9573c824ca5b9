package org.sluice.workbench.pages.filters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.operations.filters.FilterCheck;
import org.sluice.workbench.pages.forms.Faults;
import org.sluice.workbench.pages.forms.FormField;
import org.sluice.workbench.pages.forms.FormPage;
import org.sluice.workbench.pages.frame.Frame;
import org.sluice.workbench.pages.frame.Head;
import org.sluice.workbench.pages.frame.PageText;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Refused;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.search.JqlException;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.filters.SavedFilter;

/** Saving a query under a name, changing it and whom it is shown to, and deleting it; for its owner only. */
final class FilterForms {
    private static final String LIST = "/secure/ManageFilters.jspa?filterView=my";
    private static final String JQL = "jql";

    private final Frame frame;
    private final Tracker tracker;
    private final ShareForm shares;
    private final FilterCheck check;

    FilterForms(Frame frame, Tracker tracker) {
        this.frame = frame;
        this.tracker = tracker;
        this.shares = new ShareForm(tracker);
        this.check = new FilterCheck(tracker);
    }

    Answer askNew(Visit visit) {
        return form(visit, empty(visit, visit.text(JQL)), Faults.NONE);
    }

    /** A filter that one has saved is one's favourite from the start, as in Jira. */
    Answer add(Visit visit) {
        SavedFilter wanted = sent(visit, empty(visit, ""));
        Faults faults = faults(visit, wanted);
        if (!faults.equals(Faults.NONE)) {
            return form(visit, wanted, faults);
        }
        SavedFilter made = tracker.filters()
                .add(wanted.name(), wanted.description(), wanted.ownerKey(), wanted.jql(), wanted.shares());
        tracker.filters().addFavourite(made.id(), visit.person().key());
        return Answer.redirect("/issues/?filter=" + made.id());
    }

    Answer askChange(Visit visit) {
        return form(visit, own(visit), Faults.NONE);
    }

    Answer change(Visit visit) {
        SavedFilter wanted = sent(visit, own(visit));
        Faults faults = faults(visit, wanted);
        if (!faults.equals(Faults.NONE)) {
            return form(visit, wanted, faults);
        }
        tracker.filters().update(wanted);
        return Answer.redirect(LIST);
    }

    Answer askDelete(Visit visit) {
        SavedFilter filter = own(visit);
        PageText text = frame.text(visit.context());
        return show(
                visit,
                FormPage.of(
                                text.get("workbench.filter.delete"),
                                FormPage.About.NOTHING,
                                "/secure/DeleteFilter.jspa",
                                text.get("workbench.delete"),
                                LIST)
                        .saying(text.get("workbench.filter.delete.sure", filter.name()))
                        .with("filterId", filter.id()));
    }

    Answer delete(Visit visit) {
        tracker.filters().remove(own(visit).id());
        return Answer.redirect(LIST);
    }

    private SavedFilter own(Visit visit) {
        SavedFilter filter = tracker.filters()
                .byId(visit.id("filterId"))
                .filter(found -> tracker.filterSharing().sees(visit.user(), found))
                .orElseThrow(() -> new Refused(404, "workbench.refusal.filter.unknown"));
        if (!tracker.filterSharing().owns(visit.user(), filter)) {
            throw new Refused(403, "workbench.refusal.filter.forbidden");
        }
        return filter;
    }

    private static SavedFilter empty(Visit visit, String jql) {
        return new SavedFilter(0, "", "", Optional.of(visit.person().key()), jql, List.of());
    }

    private SavedFilter sent(Visit visit, SavedFilter before) {
        return new SavedFilter(
                before.id(),
                visit.text(FilterCheck.NAME).strip(),
                visit.text(FilterCheck.DESCRIPTION).strip(),
                before.ownerKey(),
                visit.text(JQL).strip(),
                shares.sent(visit, before.shares()));
    }

    private Faults faults(Visit visit, SavedFilter wanted) {
        Problems problems = check.words(wanted);
        try {
            check.query(wanted);
        } catch (JqlException e) {
            problems.field(JQL, "workbench.refusal.said", e.message(visit.locale()));
        }
        return Faults.of(problems, frame.text(visit.context()));
    }

    private Answer form(Visit visit, SavedFilter filter, Faults faults) {
        PageText text = frame.text(visit.context());
        boolean isNew = filter.id() == 0;
        List<FormField> fields = new ArrayList<>();
        fields.add(FormField.of(FilterCheck.NAME, text.get("workbench.filter.name"), FormField.Kind.TEXT, filter.name())
                .needed(true));
        fields.add(FormField.of(
                FilterCheck.DESCRIPTION,
                text.get("workbench.field.description"),
                FormField.Kind.TEXT,
                filter.description()));
        fields.add(FormField.of(JQL, "JQL", FormField.Kind.TEXT, filter.jql()));
        if (shares.mayShare(visit) || !filter.shares().isEmpty()) {
            fields.add(new FormField(
                    ShareForm.FIELD,
                    text.get("workbench.filter.shares"),
                    FormField.Kind.CHECKS,
                    false,
                    "",
                    shares.choices(visit, filter.shares(), text),
                    text.get("workbench.filter.shares.help"),
                    ""));
        }
        FormPage page = FormPage.of(
                text.get(isNew ? "workbench.filter.save" : "workbench.filter.edit"),
                FormPage.About.NOTHING,
                isNew ? "/secure/SaveAsFilter.jspa" : "/secure/EditFilter.jspa",
                text.get("workbench.save"),
                LIST);
        return show(visit, (isNew ? page : page.with("filterId", filter.id())).with(fields, faults));
    }

    private Answer show(Visit visit, FormPage page) {
        return frame.page(
                visit.context(), Head.general(page.title()).styled("page-form"), "form.vm", Map.of("form", page));
    }
}
