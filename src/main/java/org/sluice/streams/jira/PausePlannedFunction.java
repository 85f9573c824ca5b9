package org.sluice.streams.jira;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import java.util.Map;
import java.util.Optional;
import org.sluice.work.Stream;
import org.sluice.work.rules.Finding;
import org.sluice.work.rules.jira.Guard;
import org.sluice.work.rules.jira.RuleCall;
import org.sluice.work.rules.jira.TaskStreams;

/**
 * The post-function <em>Pause my planned work</em>. It touches no other task: it asks that the rest of the caller's planned work is paused,
 * and a job does so when the transition was made. It is side work, which holds no transition back. As pausing itself it does nothing in
 * projects that are not switched on, nor for a task that is being created, which stays where it begins until somebody moves it.
 */
public final class PausePlannedFunction implements FunctionProvider {

    private final Guard guard;
    private final TaskStreams streams;
    private final TeamFlows flows;
    private final AskedPauses asked;
    private final OwnDeeds deeds;

    /** Asks for what the event of the transition writes down. */
    public PausePlannedFunction(Guard guard, TaskStreams streams, TeamFlows flows, AskedPauses asked, OwnDeeds deeds) {
        this.guard = guard;
        this.streams = streams;
        this.flows = flows;
        this.asked = asked;
        this.deeds = deeds;
    }

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) {
        RuleCall call = new RuleCall("pause-planned-function", transientVars, args);
        guard.aside(call, Finding.of("sluice.rule.pause-planned.view"), issue -> {
            Optional<OwnDeeds.Deed> own = deeds.now();
            if (issue.getId() != null
                    && flows.apply(issue.getProjectId())
                    && own.filter(deed -> pausesItself(call, deed, issue)).isEmpty()) {
                call.caller()
                        .ifPresent(person ->
                                asked.ask(issue.getId(), person, call.target(), own.flatMap(OwnDeeds.Deed::plan)));
            }
        });
    }

    /** Where Sluice starts an urgent task it pauses the rest itself, at once, and tells what became of it; where it pauses one that is all. */
    private boolean pausesItself(RuleCall call, OwnDeeds.Deed deed, Issue issue) {
        return deed.plan().isEmpty()
                || streams.of(call, issue).filter(Stream.URGENT::equals).isPresent();
    }
}
