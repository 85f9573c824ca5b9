package org.sluice.streams.jira;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.streams.domain.Started;

/** What is done beside the start of a task: where that fails it is told, and the task is started all the same. */
final class BesideStart {

    private static final Logger log = LoggerFactory.getLogger(BesideStart.class);

    private final I18nResolver texts;

    BesideStart(I18nResolver texts) {
        this.texts = texts;
    }

    /** Does it; none when it failed, which is a problem of that step then, told by that text. */
    <T> Optional<T> attempt(Supplier<T> work, List<Started.Problem> problems, String step, String key) {
        try {
            return Optional.of(work.get());
        } catch (RuntimeException | LinkageError e) {
            log.error("Something beside the start of a task failed: {}", step, e);
            problems.add(new Started.Problem(step, texts.getText(key)));
            return Optional.empty();
        }
    }
}
