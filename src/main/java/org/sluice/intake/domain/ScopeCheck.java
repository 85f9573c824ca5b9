package org.sluice.intake.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.work.rules.Finding;

/**
 * The scope check: what has to be said before the intake's outcome of a task is one. It tells all that is lacking at once.
 *
 * <table>
 *   <caption>What each outcome asks for</caption>
 *   <tr><td>accept, planned</td><td>the facts of the line of who does what that the task is about</td></tr>
 *   <tr><td>accept, urgent</td><td>nothing: somebody may be waiting</td></tr>
 *   <tr><td>pass on</td><td>a receiving team that the list knows and that can be reached, and a reason</td></tr>
 *   <tr><td>ask</td><td>the question</td></tr>
 *   <tr><td>duplicate</td><td>the key of another task that the caller may see</td></tr>
 *   <tr><td>wish</td><td>a day ahead on which it is decided, and a reason</td></tr>
 *   <tr><td>wish declined, not for us</td><td>a reason</td></tr>
 * </table>
 *
 * @param outcome what somebody wants to say
 * @param given what the task and the transition's screen hold
 * @param fields where each can be given
 */
public record ScopeCheck(IntakeOutcome outcome, Given given, ScopeFields fields) {

    /** Most facts that one sentence names. */
    private static final int NAMED = 12;

    /** All that is lacking; nothing where the outcome may be recorded. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        switch (outcome) {
            case ACCEPT_PLANNED -> facts(findings);
            case PASS_ON -> {
                receiver(findings);
                reason(findings);
            }
            case ASK ->
                add(
                        findings,
                        given.question().isEmpty(),
                        Finding.of("sluice.intake.lacks.question").at(fields.forQuestion()));
            case DUPLICATE ->
                add(
                        findings,
                        !given.otherTask(),
                        Finding.of("sluice.intake.lacks.original").at(fields.forReason()));
            case WISH -> {
                decision(findings);
                reason(findings);
            }
            case WISH_DECLINED, NOT_FOR_US -> reason(findings);
            case ACCEPT_URGENT, TAKEN_BACK -> {
                // Nothing is asked for.
            }
        }
        return List.copyOf(findings);
    }

    /** Facts that are given in the same field are one sentence. */
    private void facts(List<Finding> findings) {
        Map<List<String>, List<String>> byField = new LinkedHashMap<>();
        given.lackingFacts().stream().limit(NAMED).forEach(fact -> byField.computeIfAbsent(
                        fields.forFact(fact), field -> new ArrayList<>())
                .add(fact));
        byField.forEach((field, facts) -> findings.add(Finding.of("sluice.intake.lacks.facts", String.join(", ", facts))
                .at(field)));
    }

    private void receiver(List<Finding> findings) {
        Receiver receiver = given.receiver();
        why(receiver).ifPresent(finding -> findings.add(finding.at(fields.forReceiver())));
    }

    private static Optional<Finding> why(Receiver receiver) {
        return switch (receiver.standing()) {
            case NONE -> Optional.of(Finding.of("sluice.intake.lacks.receiver"));
            case UNKNOWN -> Optional.of(Finding.of("sluice.intake.lacks.known-receiver", receiver.name()));
            case GONE -> Optional.of(Finding.of("sluice.intake.lacks.receiver-there", receiver.name()));
            case CLOSED -> Optional.of(Finding.of("sluice.intake.lacks.receiver-open", receiver.name()));
            case OWN -> Optional.of(Finding.of("sluice.intake.lacks.other-receiver"));
            case REACHED -> Optional.empty();
        };
    }

    private void decision(List<Finding> findings) {
        Optional<LocalDate> day = given.decision();
        add(
                findings,
                day.filter(given.today()::isBefore).isEmpty(),
                Finding.of(day.isEmpty() ? "sluice.intake.lacks.decision" : "sluice.intake.lacks.decision-ahead")
                        .at(fields.forDecision()));
    }

    private void reason(List<Finding> findings) {
        add(findings, !given.reason(), Finding.of("sluice.intake.lacks.reason").at(fields.forReason()));
    }

    private static void add(List<Finding> findings, boolean lacking, Finding finding) {
        if (lacking) {
            findings.add(finding);
        }
    }

    /**
     * What a task and the screen of a transition hold.
     *
     * @param lackingFacts facts that are asked for and not given
     * @param receiver the team that it is to be passed on to
     * @param reason whether one is given now
     * @param question what the reporter is asked
     * @param otherTask whether another task is named that the caller may see
     * @param decision the day on which a wish is decided
     * @param today which day it is
     */
    public record Given(
            List<String> lackingFacts,
            Receiver receiver,
            boolean reason,
            Optional<String> question,
            boolean otherTask,
            Optional<LocalDate> decision,
            LocalDate today) {

        /** Nothing is given, and no fact is asked for. */
        public static Given nothing(LocalDate today) {
            return new Given(List.of(), Receiver.NONE, false, Optional.empty(), false, Optional.empty(), today);
        }

        /** But these facts are asked for and not given. */
        public Given lacking(List<String> facts) {
            return new Given(facts, receiver, reason, question, otherTask, decision, today);
        }

        /** But it is to be passed on. */
        public Given to(Receiver team) {
            return new Given(lackingFacts, team, reason, question, otherTask, decision, today);
        }

        /** But a reason is given, or not. */
        public Given because(boolean given) {
            return new Given(lackingFacts, receiver, given, question, otherTask, decision, today);
        }

        /** But the reporter is asked something. */
        public Given asking(Optional<String> asked) {
            return new Given(lackingFacts, receiver, reason, asked, otherTask, decision, today);
        }

        /** But another task is named, or not. */
        public Given like(boolean named) {
            return new Given(lackingFacts, receiver, reason, question, named, decision, today);
        }

        /** But it is decided on a day. */
        public Given decidedOn(Optional<LocalDate> day) {
            return new Given(lackingFacts, receiver, reason, question, otherTask, day, today);
        }
    }
}
