package org.sluice.workbench.pages.mail;

import java.util.HashMap;
import java.util.Map;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.pages.administration.AdminFrame;
import org.sluice.workbench.pages.frame.Frame;
import org.sluice.workbench.pages.frame.Head;
import org.sluice.workbench.pages.frame.PageText;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Visit;

/** Draws the pages of mail within the administration, under System. */
record MailScreen(Frame frame, AdminFrame admin) {
    private static final String SECTION = "top_system_section";

    /**
     * @param title the key of the title
     * @param template without {@code .vm}
     */
    Answer page(Visit visit, String title, String link, String template, Map<String, ?> model) {
        String body = frame.part(visit.context(), template + ".vm", model);
        return Answer.html(admin.around(visit.context(), Head.admin(text(visit).get(title)), SECTION, link, body));
    }

    PageText text(Visit visit) {
        return frame.text(visit.context());
    }

    /** The problems in the reader's words, by field. */
    Map<String, String> said(Visit visit, Problems problems) {
        Map<String, String> faults = new HashMap<>();
        problems.byField()
                .forEach((field, problem) -> faults.put(
                        field,
                        text(visit).get(problem.key(), problem.arguments().toArray())));
        return faults;
    }
}
