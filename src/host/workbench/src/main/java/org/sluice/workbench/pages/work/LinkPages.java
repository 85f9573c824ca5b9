package org.sluice.workbench.pages.work;

import com.atlassian.jira.permission.ProjectPermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.pages.forms.Choice;
import org.sluice.workbench.pages.forms.Faults;
import org.sluice.workbench.pages.forms.FormField;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Refused;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.issues.Link;
import org.sluice.workbench.tracker.issues.LinkType;

/** Linking an issue with others, read from either end, and taking a link away. */
final class LinkPages {
    private static final String KIND = "linkDesc";
    private static final String KEYS = "issueKeys";

    private final Workroom room;

    LinkPages(Workroom room) {
        this.room = room;
    }

    Answer ask(Visit visit) {
        return form(visit, room.issue(visit, ProjectPermissions.LINK_ISSUES), Faults.NONE);
    }

    /** Links all that are named, or none of them. */
    Answer link(Visit visit) {
        Issue issue = room.issue(visit, ProjectPermissions.LINK_ISSUES);
        Outcome<List<Link>> linked = room.operations().desk().happenings().attempt(() -> all(visit, issue));
        return linked.isDone() ? Workroom.back(issue) : form(visit, issue, room.faults(visit, linked));
    }

    private Outcome<List<Link>> all(Visit visit, Issue issue) {
        String[] keys = visit.text(KEYS).toUpperCase(Locale.ROOT).strip().split("[\\s,]+", -1);
        if (keys[0].isEmpty()) {
            return Outcome.refused(Problems.none().field(KEYS, "workbench.link.nothing"));
        }
        List<Link> links = new ArrayList<>();
        for (String key : keys) {
            Optional<Issue> other = room.door().find(visit, key);
            Optional<Way> way = ways().stream()
                    .filter(one -> one.id().equals(visit.text(KIND)))
                    .findFirst();
            if (other.isEmpty() || way.isEmpty()) {
                return Outcome.refused(
                        other.isEmpty()
                                ? Problems.none().field(KEYS, "workbench.link.unknown", key)
                                : Problems.none().field(KIND, "workbench.refusal.link.type"));
            }
            Issue source = way.get().outward() ? issue : other.get();
            Issue destination = way.get().outward() ? other.get() : issue;
            Outcome<Link> link =
                    room.operations().link().link(visit.user(), way.get().type().id(), source.id(), destination.id());
            if (!link.isDone()) {
                return Outcome.refused(link.problems());
            }
            links.add(link.get());
        }
        return Outcome.done(links);
    }

    Answer askRemove(Visit visit) {
        Issue issue = room.issue(visit, ProjectPermissions.LINK_ISSUES);
        Link link = link(visit, issue);
        Issue other = room.tracker()
                .issues()
                .byId(link.sourceId() == issue.id() ? link.destinationId() : link.sourceId())
                .filter(one -> room.door().maySee(visit, one))
                .orElseThrow(Refused::notFound);
        return room.show(
                visit,
                room.form(visit, issue, "workbench.link.delete", "DeleteLink.jspa", "workbench.delete")
                        .saying(room.text(visit).get("workbench.link.delete.sure", other.key()))
                        .with("linkId", link.id()));
    }

    Answer remove(Visit visit) {
        Issue issue = room.issue(visit, ProjectPermissions.LINK_ISSUES);
        room.done(
                visit,
                room.operations().link().unlink(visit.user(), link(visit, issue).id()));
        return Workroom.back(issue);
    }

    private Link link(Visit visit, Issue issue) {
        return room.tracker()
                .links()
                .byId(visit.id("linkId"))
                .filter(link -> link.sourceId() == issue.id() || link.destinationId() == issue.id())
                .orElseThrow(() -> new Refused(404, "workbench.refusal.link.unknown"));
    }

    private Answer form(Visit visit, Issue issue, Faults faults) {
        List<Choice> kinds = ways().stream()
                .map(way -> Choice.of(way.id(), way.words(), visit.text(KIND)))
                .toList();
        FormField keys = FormField.of(
                        KEYS, room.text(visit).get("workbench.link.issues"), FormField.Kind.TEXT, visit.text(KEYS))
                .needed(true)
                .helped(room.text(visit).get("workbench.link.help"));
        return room.show(
                visit,
                room.form(visit, issue, "workbench.link", "LinkJiraIssue.jspa", "workbench.link.submit")
                        .with(
                                List.of(
                                        FormField.choosing(
                                                KIND, room.text(visit).get("workbench.link.this"), kinds),
                                        keys),
                                faults));
    }

    /** Each kind of link from both its ends; one that reads the same from both is named once. */
    private List<Way> ways() {
        List<Way> ways = new ArrayList<>();
        for (LinkType type : room.tracker().links().types()) {
            ways.add(new Way(type, true));
            if (!type.inward().equals(type.outward())) {
                ways.add(new Way(type, false));
            }
        }
        return ways;
    }

    /** A kind of link, read from one end. */
    private record Way(LinkType type, boolean outward) {
        String id() {
            return type.id() + (outward ? "-out" : "-in");
        }

        String words() {
            return outward ? type.outward() : type.inward();
        }
    }
}
