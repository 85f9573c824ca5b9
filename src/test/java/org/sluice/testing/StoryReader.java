package org.sluice.testing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sluice.work.Facts;
import org.sluice.work.FactsReader;
import org.sluice.work.ProjectSettings;
import org.sluice.work.ReadingProblem;
import org.sluice.work.Stream;

/** Reads the facts of tasks that a test tells, and remembers which of them were read. */
public final class StoryReader implements FactsReader {

    private final Map<Long, Facts> stories = new TreeMap<>();
    private final Map<String, Set<Long>> urgentByJql = new HashMap<>();
    private final List<Long> read = new ArrayList<>();
    private final Set<ReadingProblem> problems = EnumSet.noneOf(ReadingProblem.class);
    private final Set<Long> gone = new HashSet<>();
    private final Set<Long> unsure = new HashSet<>();
    private final Set<Long> broken = new HashSet<>();
    private boolean streamsByHistory;
    private int failAfter = Integer.MAX_VALUE;
    private Runnable meanwhile = () -> {};

    /** There is this task. */
    public StoryReader with(HistoryBuilder story) {
        Facts facts = story.facts();
        stories.put(facts.itemId(), facts);
        return this;
    }

    /** A query finds these tasks. */
    public StoryReader urgent(String jql, Set<Long> ids) {
        urgentByJql.put(jql, ids);
        return this;
    }

    /** The settings name something that is of no use. */
    public void trouble(ReadingProblem problem) {
        problems.add(problem);
    }

    /** The search may not know yet what happened to the task. */
    public void unsure(long id) {
        unsure.add(id);
    }

    /** Some tasks are in a stream by their history. */
    public void streamsByHistory() {
        streamsByHistory = true;
    }

    /** The task is gone. */
    public void without(long id) {
        stories.remove(id);
    }

    /** The server dies when the next task after so many would be read. */
    public void dieAfter(int tasks) {
        failAfter = tasks;
    }

    /** The task cannot be read. */
    public void breakOn(long id) {
        broken.add(id);
    }

    /** Something happens just when a task is read. */
    public void meanwhile(Runnable happening) {
        meanwhile = happening;
    }

    /** Every task can be read again. */
    public void mend() {
        broken.clear();
    }

    /** The tasks that were read, in order; forgotten by asking. */
    public List<Long> takeRead() {
        List<Long> taken = List.copyOf(read);
        read.clear();
        return taken;
    }

    /** The project is gone, and whoever asks about its tasks is told so. */
    public void withoutProject(long id) {
        gone.add(id);
    }

    @Override
    public boolean knows(long projectId) {
        return !gone.contains(projectId);
    }

    @Override
    public List<Long> ids(long projectId) {
        return List.copyOf(stories.keySet());
    }

    @Override
    public Reading reading(long projectId, ProjectSettings settings) {
        Optional<Set<Long>> urgent = Optional.ofNullable(urgentByJql.get(settings.historyUrgentJql()));
        return new Reading() {
            @Override
            public List<Facts> facts(List<Long> ids) {
                return ids.stream().map(id -> streamed(readOne(id))).toList();
            }

            private Facts streamed(Facts facts) {
                return facts.stream().isPresent() ? facts : facts.in(stream(facts.itemId()));
            }

            @Override
            public Set<String> statuses() {
                return Set.of("todo", "doing", "closed");
            }

            @Override
            public Set<Long> unsure() {
                return Set.copyOf(unsure);
            }

            @Override
            public Set<ReadingProblem> problems() {
                return Set.copyOf(problems);
            }

            @Override
            public boolean streamsByHistory() {
                return streamsByHistory;
            }

            @Override
            public Optional<Stream> stream(long id) {
                return urgent.map(ids -> ids.contains(id) ? Stream.URGENT : Stream.PLANNED);
            }
        };
    }

    @Override
    public Reading reading(long projectId, ProjectSettings settings, List<Long> some) {
        return reading(projectId, settings);
    }

    @Override
    public Map<Long, List<Long>> byProject(List<Long> ids) {
        return stories.values().stream()
                .filter(facts -> ids.contains(facts.itemId()))
                .collect(Collectors.groupingBy(
                        Facts::projectId, Collectors.mapping(Facts::itemId, Collectors.toList())));
    }

    private Facts readOne(long id) {
        meanwhile.run();
        if (read.size() >= failAfter) {
            failAfter = Integer.MAX_VALUE;
            throw new IllegalStateException("the server died at task " + id);
        }
        if (broken.contains(id)) {
            throw new StackOverflowError("task " + id + " cannot be read");
        }
        read.add(id);
        return Optional.ofNullable(stories.get(id)).orElseThrow();
    }
}
