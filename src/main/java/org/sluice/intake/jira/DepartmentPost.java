package org.sluice.intake.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sluice.intake.domain.Outgoing;
import org.sluice.intake.domain.Undelivered;
import org.sluice.platform.Languages;
import org.sluice.work.rules.Finding;

/** Sends what was passed on to a department by mail, in the language of whoever passed it on, with the address at which the reporter is answered. */
public final class DepartmentPost {

    private final MailDesk desk;
    private final PassedOnText text;
    private final Languages languages;

    /** Puts mail into Jira's queue. */
    public DepartmentPost(MailDesk desk, PassedOnText text, Languages languages) {
        this.desk = desk;
        this.text = text;
        this.languages = languages;
    }

    /** Why not, none where it is on its way. */
    Optional<Undelivered> mail(Outgoing out, Issue issue, String address) {
        Optional<ApplicationUser> reporter = Optional.ofNullable(issue.getReporter());
        List<Finding> all = new ArrayList<>();
        all.add(Finding.of("sluice.letter.greeting"));
        all.add(Finding.of("sluice.passed-on.mail.intro", text.team(issue)));
        all.add(Finding.of("sluice.letter.plain", issue.getSummary()));
        Optional.ofNullable(issue.getDescription())
                .filter(words -> !words.isBlank())
                .ifPresent(words -> all.add(Finding.of("sluice.letter.plain", words.strip())));
        all.addAll(text.of(out, issue, reporter));
        reporter.map(ApplicationUser::getEmailAddress)
                .filter(mail -> !mail.isBlank())
                .ifPresent(mail -> all.add(Finding.of("sluice.passed-on.mail.answer", mail)));
        all.add(Finding.of("sluice.passed-on.mail.wrong", text.team(issue), issue.getKey()));
        return desk.send(
                address,
                languages.of(out.by()),
                Finding.of("sluice.passed-on.mail.subject", issue.getKey(), issue.getSummary()),
                all);
    }
}
