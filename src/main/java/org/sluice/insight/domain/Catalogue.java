package org.sluice.insight.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sluice.work.SystemFields;

/** What the Jira at hand has to choose from. */
public interface Catalogue {

    /** The id of a resolution, given as id or as name. */
    Optional<String> resolutionId(String idOrName);

    /** The resolutions, by id, that end a task without solving it, unless a project says otherwise. */
    Set<String> usuallyNotSolved();

    /** Whether there is a status of that id. */
    boolean isStatus(String id);

    /** What is wrong with a query, in the caller's words; a blank one is not wrong. */
    Optional<String> queryError(String jql);

    /** Why a query that nothing is wrong with must still not be asked for everybody's figures; none when it may be. */
    Optional<Unfit> unfit(String jql);

    /** Every resolution. */
    List<Named> resolutions();

    /** Every priority, highest first; its name is also how a query calls it. */
    List<Named> priorities();

    /** Every select-list field. */
    List<Named> selectFields();

    /** Whether there is no second field of one's own with that name: Jira's change log knows them by their names alone. */
    boolean onlyFieldCalled(String name);

    /**
     * Whether a select-list field is that of the stream. As long as this Jira has none, one of its name may become it; after
     * that a team's field may be called the same.
     */
    boolean holdsStream(Named field);

    /** The select-list fields that can hold the team that owns a task. */
    default List<Named> teamFields() {
        return selectFields().stream()
                .filter(field -> !SystemFields.include(field.name()))
                .filter(field -> onlyFieldCalled(field.name()) && !holdsStream(field))
                .toList();
    }

    /** How many tasks of a project a query finds that nothing is wrong with, whoever may see them. */
    long matches(long projectId, String jql);

    /** The statuses of these ids, in the order in which Jira keeps them. */
    List<NamedStatus> statuses(Set<String> ids);

    /** Something held by id and shown by name. */
    record Named(String id, String name) {}

    /** A status and the category that Jira gives it. */
    record NamedStatus(String id, String name, String category) {}

    /** The first word of a query that keeps it from being asked, as the query calls it. */
    record Unfit(Why why, String name) {
        /** What is the matter with the word. */
        public enum Why {
            /** It looks into what is written for some only. */
            HIDDEN,
            /** Neither Jira's own field nor a custom one: what it looks into is not known. */
            FIELD,
            /** Not Jira's own function: what it looks into is not known. */
            FUNCTION
        }
    }
}
