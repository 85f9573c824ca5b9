package org.sluice.streams.jira;

import com.atlassian.jira.util.MessageSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sluice.platform.Words;
import org.sluice.work.Owners;

/** {@code issue in sluiceBounced("SUP")}: the open tasks of a project that came back to a team that had them before. */
public final class BouncedFunction extends OwnersFunction {

    /** Answers in the searcher's language. */
    public BouncedFunction(OpenTasks tasks, HopTasks hops, TeamFlows flows, Words words) {
        super(tasks, hops, flows, words);
    }

    @Override
    Optional<Predicate<Owners>> wanted(List<String> arguments) {
        return Optional.of(owners -> owners.bounces() > 0);
    }

    @Override
    void refuse(List<String> arguments, MessageSet messages) {
        // beside the project there is nothing to be wrong
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 1;
    }
}
