package org.sluice.intake.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sluice.work.rules.Finding;

/**
 * What a reporter is told of a sweep, once: each of their tasks and where it went. It names no person, and in a personal identity number dots
 * stand for the digits, since mail is read on its way.
 *
 * @param team what the team is called that swept
 * @param tasks the reporter's
 */
public record SweepLetter(String team, List<Passed> tasks) {

    /** Keeps its own copy. */
    public SweepLetter {
        tasks = List.copyOf(tasks);
    }

    /** The sentence of the subject. */
    public Finding subject() {
        return Finding.of("sluice.sweep.letter.subject", team);
    }

    /** The paragraphs. */
    public List<Finding> paragraphs() {
        List<Finding> all = new ArrayList<>();
        all.add(Finding.of("sluice.letter.greeting"));
        all.add(Finding.of("sluice.sweep.letter.about", team));
        tasks.stream().map(Passed::paragraph).forEach(all::add);
        all.add(Finding.of("sluice.sweep.letter.wrong", team));
        all.add(Finding.of("sluice.letter.end", team));
        return all;
    }

    /**
     * A task that went elsewhere.
     *
     * @param name its address where the reporter may see it, its key otherwise
     * @param summary what they wrote
     * @param receiver who has it
     * @param there what it is called there; none where it is no task there
     * @param address where a department is reached; empty for none
     * @param reason why
     */
    public record Passed(
            String name, String summary, String receiver, Optional<String> there, String address, String reason) {

        private Finding paragraph() {
            String about = ReporterLetter.withoutNumbers(OneLine.of(summary));
            String why = ReporterLetter.withoutNumbers(OneLine.of(reason));
            if (there.isPresent()) {
                return Finding.of("sluice.sweep.letter.project", about, name, receiver, why, there.get());
            }
            if (address.isEmpty()) {
                return Finding.of("sluice.sweep.letter.named", about, name, receiver, why);
            }
            return Finding.of(
                    Whose.isMail(address) ? "sluice.sweep.letter.mail" : "sluice.sweep.letter.link",
                    about,
                    name,
                    receiver,
                    why,
                    address);
        }
    }
}
