package org.sluice.streams.jira;

import com.atlassian.jira.util.MessageSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.sluice.platform.Words;
import org.sluice.work.Owners;

/** {@code issue in sluiceHops("SUP", 2)}: the open tasks of a project that went at least so often from one team to another. */
public final class HopsFunction extends OwnersFunction {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,3}");

    /** Answers in the searcher's language. */
    public HopsFunction(OpenTasks tasks, HopTasks hops, TeamFlows flows, Words words) {
        super(tasks, hops, flows, words);
    }

    @Override
    Optional<Predicate<Owners>> wanted(List<String> arguments) {
        return Optional.of(arguments.get(1).strip())
                .filter(text -> NUMBER.matcher(text).matches())
                .map(Integer::parseInt)
                .map(least -> owners -> owners.hops() >= least);
    }

    @Override
    void refuse(List<String> arguments, MessageSet messages) {
        refuse(messages, "sluice.jql.no-hops", arguments.get(1));
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 2;
    }
}
