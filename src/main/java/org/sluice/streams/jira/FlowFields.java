package org.sluice.streams.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.sluice.platform.HostParts;
import org.sluice.platform.Lately;
import org.sluice.streams.domain.FlowField;
import org.sluice.streams.domain.Flows;
import org.sluice.work.rules.jira.RuleFields;

/** The fields that rules ask for: one that was chosen in the rule, or the one of the two-stream workflow. */
public final class FlowFields extends RuleFields {

    private static final String SITE = "site";

    private final Lately<String, Map<FlowField, String>> playing;

    /** Asks which fields play parts once a second at most. */
    public FlowFields(Flows flows, CustomFieldManager customFields, HostParts parts, Clock clock) {
        super(customFields, parts);
        this.playing = new Lately<>(site -> flows.fields(), clock, Lately.LAG);
    }

    /** The field of an id, or else of the part that it plays; fails where it is gone, or was never made. */
    CustomField required(Optional<String> chosen, FlowField otherwise) {
        return required(id(chosen, otherwise));
    }

    /** The same, of those that the task can hold something in; fails where it cannot, since nobody could fill it in. */
    CustomField required(Optional<String> chosen, FlowField otherwise, Issue issue) {
        return required(id(chosen, otherwise), issue);
    }

    private String id(Optional<String> chosen, FlowField otherwise) {
        return chosen.or(() -> playing(otherwise))
                .orElseThrow(() -> new IllegalStateException(
                        "no field is chosen in the rule, and the two-stream workflow has none for " + otherwise));
    }

    /** Whether a field plays a part of the two-stream workflow. */
    boolean plays(CustomField field, FlowField part) {
        return playing(part).filter(field.getId()::equals).isPresent();
    }

    private Optional<String> playing(FlowField part) {
        return Optional.ofNullable(playing.of(SITE).get(part));
    }

    /** The field of an id, or else of the part that it plays, by its id; none where there is none. */
    Optional<String> id(String chosen, FlowField otherwise) {
        return chosen.isEmpty() ? playing(otherwise) : Optional.of(chosen);
    }

    /** What the field of the two-stream workflow is called, none where it has none. */
    Optional<String> name(FlowField part) {
        return playing(part).flatMap(this::name);
    }
}
