package org.sluice.intake.jira;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sluice.intake.domain.Hindrance;
import org.sluice.intake.domain.Undelivered;
import org.sluice.platform.Postbox;
import org.sluice.platform.Words;
import org.sluice.work.rules.Finding;

/** Writes mail in somebody's language and puts it into Jira's queue. */
public final class MailDesk {

    private final Postbox postbox;
    private final Words words;

    /** Puts mail into a box. */
    public MailDesk(Postbox postbox, Words words) {
        this.postbox = postbox;
        this.words = words;
    }

    /** A letter of paragraphs in plain text; why not, none where it is on its way. */
    Optional<Undelivered> send(String to, Optional<Locale> language, Finding subject, List<Finding> paragraphs) {
        if (!postbox.isOpen()) {
            return Undelivered.of(Hindrance.NO_MAIL_SERVER);
        }
        String text = paragraphs.stream()
                .map(paragraph -> sentence(language, paragraph))
                .collect(Collectors.joining("\n\n", "", "\n"));
        postbox.put(to, sentence(language, subject).replaceAll("\\s+", " ").strip(), text);
        return Optional.empty();
    }

    /** A sentence in a language. */
    String sentence(Optional<Locale> language, Finding finding) {
        return words.say(language, finding.key(), finding.arguments().toArray(new Serializable[0]));
    }
}
