package org.sluice.intake.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * In which fields of Jira what the scope check asks for can be given, by their ids.
 *
 * @param reason the field for the reason, none where there is none
 * @param receiver the field for the receiving team, none where there is none
 * @param facts the fields that the transition's screen shows and that are called as a fact, by the fact
 */
public record ScopeFields(Optional<String> reason, Optional<String> receiver, Map<String, String> facts) {

    /** No field of the workflow's own, as before any is set up. */
    public static final ScopeFields NONE = new ScopeFields(Optional.empty(), Optional.empty(), Map.of());

    /** What Jira calls the comment on a screen. */
    private static final String COMMENT = "comment";

    /** What Jira calls the day on which something is due. */
    private static final String DUE = "duedate";

    /** What Jira calls the description. */
    private static final String DESCRIPTION = "description";

    /** Keeps its own copy. */
    public ScopeFields {
        facts = Map.copyOf(facts);
    }

    /** The reason has a field, and may be a comment else. */
    List<String> forReason() {
        return Stream.concat(reason.stream(), Stream.of(COMMENT)).toList();
    }

    /** The receiving team is chosen. */
    List<String> forReceiver() {
        return receiver.stream().toList();
    }

    /** A question is a comment. */
    List<String> forQuestion() {
        return List.of(COMMENT);
    }

    /** A wish is decided when it is due. */
    List<String> forDecision() {
        return List.of(DUE);
    }

    /** A fact that has no field of its own on the screen is written into the description. */
    List<String> forFact(String fact) {
        return List.of(facts.getOrDefault(fact, DESCRIPTION));
    }
}
