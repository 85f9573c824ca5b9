package org.sluice.workbench.pages.work;

import static org.sluice.workbench.pages.route.Access.ANYONE;
import static org.sluice.workbench.pages.route.Access.LOGGED_IN;
import static org.sluice.workbench.pages.route.Route.get;
import static org.sluice.workbench.pages.route.Route.post;

import java.util.ArrayList;
import java.util.List;
import org.sluice.workbench.operations.deeds.Operations;
import org.sluice.workbench.pages.frame.Frame;
import org.sluice.workbench.pages.issues.IssueDoor;
import org.sluice.workbench.pages.route.Page;
import org.sluice.workbench.pages.route.Route;

/**
 * The addresses under which people change issues, as in Jira. Most are open to anyone, because a permission scheme may
 * give rights to anyone; each page asks for the permission.
 */
public final class WorkRoutes {
    private WorkRoutes() {}

    public static List<Route> of(Frame frame, Operations operations) {
        Workroom room =
                new Workroom(frame, operations, new IssueDoor(operations.desk().tracker()));
        List<Route> all = new ArrayList<>();
        creating(all, new CreatePages(room));
        EditPage edit = new EditPage(room);
        form(all, "EditIssue", edit::ask, edit::edit);
        AssignPage assign = new AssignPage(room);
        form(all, "AssignIssue", assign::ask, assign::assign);
        all.add(post("/secure/AssignIssue!toMe.jspa", LOGGED_IN, assign::toMe));
        CommentPages comments = new CommentPages(room);
        form(all, "AddComment", comments::askNew, comments::add);
        form(all, "EditComment", comments::askEdit, comments::edit);
        form(all, "DeleteComment", comments::askDelete, comments::delete);
        TransitionPages transitions = new TransitionPages(room);
        all.add(get("/secure/WorkflowUIDispatcher.jspa", ANYONE, transitions::dispatch));
        all.add(post("/secure/WorkflowUIDispatcher.jspa", ANYONE, transitions::dispatch));
        form(all, "CommentAssignIssue", transitions::ask, transitions::act);
        LinkPages links = new LinkPages(room);
        form(all, "LinkJiraIssue", links::ask, links::link);
        form(all, "DeleteLink", links::askRemove, links::remove);
        CopyAndDeletePages copies = new CopyAndDeletePages(room);
        form(all, "CloneIssueDetails", copies::askCopy, copies::copy);
        form(all, "DeleteIssue", copies::askDelete, copies::delete);
        AttachPages files = new AttachPages(room);
        form(all, "AttachFile", files::ask, files::attach);
        form(all, "DeleteAttachment", files::askRemove, files::remove);
        MovePages move = new MovePages(room);
        all.add(get("/secure/MoveIssue!default.jspa", ANYONE, move::ask));
        all.add(get("/secure/MoveIssue.jspa", ANYONE, move::confirm));
        all.add(post("/secure/MoveIssueConfirm.jspa", ANYONE, move::move));
        WatchPages watch = new WatchPages(room);
        all.add(post("/secure/VoteOrWatchIssue.jspa", LOGGED_IN, watch::voteOrWatch));
        all.add(get("/secure/ManageWatchers!default.jspa", LOGGED_IN, watch::watchers));
        all.add(post("/secure/ManageWatchers.jspa", LOGGED_IN, watch::change));
        return all;
    }

    private static void creating(List<Route> all, CreatePages create) {
        all.add(get("/secure/CreateIssue!default.jspa", ANYONE, create::choose));
        all.add(get("/secure/CreateIssue.jspa", ANYONE, create::details));
        all.add(get("/secure/CreateIssueDetails!init.jspa", ANYONE, create::details));
        all.add(post("/secure/CreateIssueDetails.jspa", ANYONE, create::create));
        all.add(get("/secure/CreateSubTaskIssue!default.jspa", ANYONE, create::chooseSubtask));
        all.add(get("/secure/CreateSubTaskIssue.jspa", ANYONE, create::details));
    }

    /** A page that asks, and where its form is sent. */
    private static void form(List<Route> all, String name, Page asks, Page does) {
        all.add(get("/secure/" + name + "!default.jspa", ANYONE, asks));
        all.add(post("/secure/" + name + ".jspa", ANYONE, does));
    }
}
