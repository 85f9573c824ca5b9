package org.sluice.streams.jira;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.streams.domain.Started;

/** What is done beside the start of a task: where that fails it is told, and the task is started all the same. */
public final class BesideStart {

    private static final Logger log = LoggerFactory.getLogger(BesideStart.class);

    private final I18nResolver texts;

    /** Tells in the language of whoever asks. */
    public BesideStart(I18nResolver texts) {
        this.texts = texts;
    }

    /** Does it; none when it failed, which is a problem of that step then, told by that text. */
    <T> Optional<T> attempt(Supplier<T> work, List<Started.Problem> problems, String step, String key) {
        Optional<T> done = quietly(work, step);
        if (done.isEmpty()) {
            problems.add(new Started.Problem(step, texts.getText(key)));
        }
        return done;
    }

    /** The same where it changes nothing for whoever starts the task: that it failed only the log says. */
    <T> Optional<T> quietly(Supplier<T> work, String step) {
        try {
            return Optional.of(work.get());
        } catch (RuntimeException | LinkageError e) {
            log.error("Something beside the start of a task failed: {}", step, e);
            return Optional.empty();
        }
    }

    /** The same for what gives nothing back. */
    void doQuietly(Runnable work, String step) {
        quietly(
                () -> {
                    work.run();
                    return step;
                },
                step);
    }
}
