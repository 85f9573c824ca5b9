package org.sluice.workbench.operations.deeds;

import java.time.Clock;
import org.sluice.workbench.operations.ConfiguredScreens;
import org.sluice.workbench.operations.OpenSteps;
import org.sluice.workbench.operations.Steps;
import org.sluice.workbench.operations.events.Happenings;
import org.sluice.workbench.operations.fields.IssueFields;
import org.sluice.workbench.operations.history.Recorder;
import org.sluice.workbench.operations.writing.IssueWriting;
import org.sluice.workbench.tracker.Tracker;

/** All deeds over one tracker; the table of contents of this package. */
public record Operations(
        Desk desk,
        CreateIssue create,
        EditIssue edit,
        AssignIssue assign,
        CommentIssue comment,
        LinkIssues link,
        MoveIssue move,
        CloneIssue copy,
        DeleteIssue delete,
        TransitionIssue transition,
        WatchIssue watch,
        AttachFiles attach,
        BulkChange bulk) {

    /** The deeds of a tracker that has no workflows. */
    public static Operations over(Tracker tracker, Clock clock) {
        IssueFields fields = new IssueFields(tracker);
        Recorder recorder = new Recorder(tracker.database(), clock);
        IssueWriting writing = new IssueWriting(tracker, fields, recorder, clock);
        Happenings happenings = new Happenings(tracker.database().jdbi());
        return with(new Desk(
                tracker,
                fields,
                writing,
                recorder,
                happenings,
                new ConfiguredScreens(tracker),
                new OpenSteps(tracker.constants()),
                new NoEngine(writing, happenings)));
    }

    /** The deeds of a tracker whose issues follow workflows. */
    public static Operations over(Tracker tracker, Clock clock, Steps steps, Engine engine) {
        IssueFields fields = new IssueFields(tracker);
        Recorder recorder = new Recorder(tracker.database(), clock);
        return with(new Desk(
                tracker,
                fields,
                new IssueWriting(tracker, fields, recorder, clock),
                recorder,
                new Happenings(tracker.database().jdbi()),
                new ConfiguredScreens(tracker),
                steps,
                engine));
    }

    public static Operations with(Desk desk) {
        return new Operations(
                desk,
                new CreateIssue(desk),
                new EditIssue(desk),
                new AssignIssue(desk),
                new CommentIssue(desk),
                new LinkIssues(desk),
                new MoveIssue(desk),
                new CloneIssue(desk),
                new DeleteIssue(desk),
                new TransitionIssue(desk),
                new WatchIssue(desk),
                new AttachFiles(desk),
                new BulkChange(desk));
    }
}
