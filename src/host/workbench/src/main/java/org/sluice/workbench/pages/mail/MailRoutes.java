package org.sluice.workbench.pages.mail;

import static org.sluice.workbench.pages.route.Access.SECURE_ADMINISTRATOR;
import static org.sluice.workbench.pages.route.Route.get;
import static org.sluice.workbench.pages.route.Route.post;

import java.util.List;
import org.sluice.workbench.mail.PostRoom;
import org.sluice.workbench.pages.administration.AdminFrame;
import org.sluice.workbench.pages.frame.Frame;
import org.sluice.workbench.pages.route.Route;
import org.sluice.workbench.tracker.Tracker;

/** The addresses of mail in the administration. */
public final class MailRoutes {
    static final String INCOMING = "/secure/admin/IncomingMailServers.jspa";

    static final String OUTGOING = "/secure/admin/OutgoingMailServers.jspa";

    private MailRoutes() {}

    public static List<Route> of(Frame frame, AdminFrame admin, Tracker tracker, PostRoom room) {
        MailScreen screen = new MailScreen(frame, admin);
        IncomingMailPage incoming = new IncomingMailPage(screen, tracker, room.collector());
        HandlerPages handlers =
                new HandlerPages(screen, tracker, room.collector().handlers());
        OutgoingMailPage outgoing = new OutgoingMailPage(screen, room);
        return List.of(
                get(OUTGOING, SECURE_ADMINISTRATOR, outgoing::show),
                get("/secure/admin/CaughtMail.jspa", SECURE_ADMINISTRATOR, outgoing::one),
                post("/secure/admin/FlushMailQueue.jspa", SECURE_ADMINISTRATOR, outgoing::flush),
                post("/secure/admin/ResendMail.jspa", SECURE_ADMINISTRATOR, outgoing::resend),
                get(INCOMING, SECURE_ADMINISTRATOR, incoming::show),
                post("/secure/admin/CollectMail.jspa", SECURE_ADMINISTRATOR, incoming::collect),
                post("/secure/admin/RetryMail.jspa", SECURE_ADMINISTRATOR, incoming::retry),
                get("/secure/admin/EditMailHandler!default.jspa", SECURE_ADMINISTRATOR, handlers::ask),
                post("/secure/admin/EditMailHandler.jspa", SECURE_ADMINISTRATOR, handlers::keep),
                post("/secure/admin/DeleteMailHandler.jspa", SECURE_ADMINISTRATOR, handlers::remove));
    }
}
