package org.sluice.workbench.operations.deeds;

import com.atlassian.jira.permission.ProjectPermissions;
import java.util.List;
import java.util.Optional;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.tracker.history.ChangeItem;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.issues.Link;
import org.sluice.workbench.tracker.issues.LinkType;
import org.sluice.workbench.tracker.people.User;

/**
 * Links issues and takes links away. Both issues tell of it in their history, in the words of their end. Raises no issue
 * event, as in Jira, where links have events of their own.
 */
public final class LinkIssues {
    private final Desk desk;

    public LinkIssues(Desk desk) {
        this.desk = desk;
    }

    /** Links from the source (outward words) to the destination (inward words); a link that is there already stays. */
    public Outcome<Link> link(Optional<User> user, long typeId, long sourceId, long destinationId) {
        return desk.happenings().attempt(() -> {
            desk.writing().lockAll(List.of(sourceId, destinationId));
            return desk.on(
                    user,
                    sourceId,
                    List.of(ProjectPermissions.LINK_ISSUES),
                    source -> desk.on(user, destinationId, List.of(), destination -> {
                        Optional<LinkType> type = desk.tracker().links().type(typeId);
                        if (type.isEmpty()) {
                            return Outcome.refused(Problems.none().field("issuelinks", "workbench.refusal.link.type"));
                        }
                        return sourceId == destinationId
                                ? Outcome.refused(Problems.none().field("issuelinks", "workbench.refusal.link.self"))
                                : Outcome.done(write(user, type.get(), source, destination));
                    }));
        });
    }

    public Outcome<Link> unlink(Optional<User> user, long linkId) {
        Optional<Link> link = desk.tracker().links().byId(linkId);
        if (link.isEmpty()) {
            return Outcome.refused(Problems.notFound("workbench.refusal.link.unknown"));
        }
        return desk.happenings().attempt(() -> {
            desk.writing().lockAll(List.of(link.get().sourceId(), link.get().destinationId()));
            return desk.on(
                    user,
                    link.get().sourceId(),
                    List.of(ProjectPermissions.LINK_ISSUES),
                    source -> desk.on(user, link.get().destinationId(), List.of(), destination -> {
                        if (desk.tracker().links().byId(linkId).isEmpty()) {
                            return Outcome.refused(Problems.notFound("workbench.refusal.link.unknown"));
                        }
                        remove(user, link.get());
                        return Outcome.done(link.get());
                    }));
        });
    }

    /** Links whoever asks. */
    public Link write(Optional<User> user, LinkType type, Issue source, Issue destination) {
        return desk.happenings().inTransaction(() -> {
            desk.writing().lockAll(List.of(source.id(), destination.id()));
            Optional<Link> there = desk.tracker().links().of(source.id()).stream()
                    .filter(link -> link.type().id() == type.id()
                            && link.sourceId() == source.id()
                            && link.destinationId() == destination.id())
                    .findFirst();
            return there.orElseGet(() -> {
                Link link = new Link(
                        desk.tracker().database().ids().fresh("issue_link"), type, source.id(), destination.id());
                desk.tracker().links().add(link);
                told(user, link, true);
                return link;
            });
        });
    }

    /** Takes the link away whoever asks. */
    public void remove(Optional<User> user, Link link) {
        desk.happenings().inTransaction(() -> {
            desk.writing().lockAll(List.of(link.sourceId(), link.destinationId()));
            desk.tracker().links().delete(link.id());
            told(user, link, false);
            return link;
        });
    }

    private void told(Optional<User> user, Link link, boolean added) {
        Issue source = require(link.sourceId());
        Issue destination = require(link.destinationId());
        desk.record(source, user, List.of(item(link.type().outward(), destination, added)));
        desk.record(destination, user, List.of(item(link.type().inward(), source, added)));
    }

    private static ChangeItem item(String words, Issue other, boolean added) {
        Optional<String> key = Optional.of(other.key());
        Optional<String> text = Optional.of("This issue " + words + " " + other.key());
        return added
                ? new ChangeItem("jira", "Link", Optional.empty(), Optional.empty(), key, text)
                : new ChangeItem("jira", "Link", key, text, Optional.empty(), Optional.empty());
    }

    private Issue require(long issueId) {
        return desk.tracker()
                .issues()
                .byId(issueId)
                .orElseThrow(() -> new IllegalStateException("A link ends at issue " + issueId + ", which is gone"));
    }
}
