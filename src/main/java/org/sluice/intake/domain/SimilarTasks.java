package org.sluice.intake.domain;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds tasks that a text is like, by the words of their summaries and in the way of {@link ScopeIndex}.
 *
 * <ul>
 *   <li>two words have to speak for a task, or the only one that the text has: every second task of a team says "printer";
 *   <li>at most {@value #MOST}, those first for which most words spoke;
 *   <li>of a text the first {@value #MOST_WORDS} words are read.
 * </ul>
 */
public final class SimilarTasks {

    /** Who has something to tell reads no more. */
    static final int MOST = 3;

    private static final int MOST_WORDS = 12;

    /** A shorter beginning is that of any word. */
    private static final int SHORTEST_BEGINNING = 4;

    private final KnownTasks tasks;
    private final Stems stems;

    /** Asks for tasks and ranks them. */
    public SimilarTasks(KnownTasks tasks, Stems stems) {
        this.tasks = tasks;
        this.stems = stems;
    }

    /**
     * A task that a text is like.
     *
     * @param words those of the text that spoke for it
     */
    public record Similar(KnownTask task, List<String> words) {}

    /** The tasks of a project that a text is like, as far as whoever asks may browse them. */
    public List<Similar> to(long projectId, String text) {
        List<String> words = TextWords.of(text).stream().limit(MOST_WORDS).toList();
        if (words.isEmpty()) {
            return List.of();
        }
        List<KnownTask> found = tasks.saying(projectId, searched(words));
        Map<Long, KnownTask> byId = found.stream().collect(Collectors.toMap(KnownTask::id, Function.identity()));
        int enough = Math.min(2, words.size());
        return index(found).match(String.join(" ", words), "").stream()
                .filter(match -> match.words().size() >= enough)
                .limit(MOST)
                .flatMap(match ->
                        Stream.ofNullable(byId.get(match.line().id())).map(task -> new Similar(task, match.words())))
                .toList();
    }

    /** Each word, and what its stems let it begin with. */
    private List<String> searched(List<String> words) {
        return words.stream()
                .flatMap(word -> Stream.concat(
                        Stream.of(word),
                        stems.of(word).stream()
                                .map(stem -> stem.substring(stem.indexOf(':') + 1))
                                .filter(stem -> stem.length() >= SHORTEST_BEGINNING && word.startsWith(stem))
                                .map(stem -> stem + "*")
                                .sorted()))
                .distinct()
                .toList();
    }

    /** An index in which the summary of a task is what a line is about. */
    private ScopeIndex index(List<KnownTask> found) {
        return ScopeIndex.of(
                found.stream()
                        .map(task -> ScopeLine.of(task.summary(), Whose.us()).under(task.id()))
                        .toList(),
                stems);
    }
}
