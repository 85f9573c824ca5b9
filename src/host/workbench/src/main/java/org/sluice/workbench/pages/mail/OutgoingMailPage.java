package org.sluice.workbench.pages.mail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sluice.workbench.mail.PostRoom;
import org.sluice.workbench.mail.outgoing.Caught;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Refused;
import org.sluice.workbench.pages.route.Visit;

/** The mail queue, what could not be sent, and the mail that was caught. */
final class OutgoingMailPage {
    private static final int MOST = 100;
    private final MailScreen screen;
    private final PostRoom room;

    OutgoingMailPage(MailScreen screen, PostRoom room) {
        this.screen = screen;
        this.room = room;
    }

    Answer show(Visit visit) {
        List<Caught> caught = room.caught().newest(MOST);
        Map<String, Object> model = new HashMap<>();
        model.put("port", Integer.toString(room.port()));
        model.put("size", room.queue().size());
        model.put("waiting", room.queue().waiting(MOST));
        model.put("failures", room.queue().failures());
        model.put("caught", caught);
        model.put("more", room.caught().size() > caught.size());
        model.put("most", MOST);
        return screen.page(visit, "workbench.admin.mail.out", "outgoing_mail", "admin-mail-out", model);
    }

    Answer flush(Visit visit) {
        room.queue().flushWaiting();
        return Answer.redirect(MailRoutes.OUTGOING);
    }

    /** They leave with the next minute's: nobody waits here for a server that did not answer before. */
    Answer resend(Visit visit) {
        room.queue().resend();
        return Answer.redirect(MailRoutes.OUTGOING);
    }

    Answer one(Visit visit) {
        Caught mail = room.caught().byId(visit.text("id")).orElseThrow(Refused::notFound);
        return screen.page(
                visit, "workbench.admin.mail.caught", "outgoing_mail", "admin-mail-caught", Map.of("mail", mail));
    }
}
