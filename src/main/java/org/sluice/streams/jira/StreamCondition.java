package org.sluice.streams.jira;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.Condition;
import java.util.Map;
import org.sluice.work.rules.Finding;
import org.sluice.work.rules.Verdict;
import org.sluice.work.rules.jira.Guard;
import org.sluice.work.rules.jira.RuleCall;
import org.sluice.work.rules.jira.TaskStreams;

/** The condition <em>Issue is in stream</em>. */
public final class StreamCondition implements Condition {

    /** The argument that says which: {@code urgent}, {@code planned} or {@code none}. */
    static final String STREAM = "stream";

    private final Guard guard;
    private final TaskStreams streams;

    /** Asks for the stream of the task. */
    public StreamCondition(Guard guard, TaskStreams streams) {
        this.guard = guard;
        this.streams = streams;
    }

    @Override
    public boolean passesCondition(Map transientVars, Map args, PropertySet properties) {
        RuleCall call = new RuleCall("stream-condition", transientVars, args);
        return guard.offers(
                call,
                issue -> Verdict.unless(
                        StreamCode.of(streams.inALook(issue)).equals(call.required(STREAM)),
                        Finding.of("sluice.rule.name.stream-condition")));
    }
}
