package org.sluice.workbench.pages.issues;

import com.atlassian.jira.permission.ProjectPermissions;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.people.User;

/**
 * A file of an issue.
 *
 * @param size in the unit that suits it
 * @param removable whether the viewer may take it away
 */
public record AttachmentLine(long id, String name, String size, String author, Instant created, boolean removable) {
    private static final long UNIT = 1024;

    static List<AttachmentLine> of(Tracker tracker, Issue issue, IssueTools tools, Locale locale) {
        return tracker.attachments().of(issue.id()).stream()
                .map(file -> new AttachmentLine(
                        file.id(),
                        file.fileName(),
                        size(file.fileSize(), locale),
                        file.authorKey()
                                .flatMap(tracker.users()::byKey)
                                .map(User::displayName)
                                .orElse(""),
                        file.created(),
                        tools.may(
                                ProjectPermissions.DELETE_OWN_ATTACHMENTS,
                                ProjectPermissions.DELETE_ALL_ATTACHMENTS,
                                file.authorKey())))
                .toList();
    }

    static String size(long bytes, Locale locale) {
        if (bytes < UNIT) {
            return bytes + " B";
        }
        double kilo = bytes / (double) UNIT;
        return kilo < UNIT ? String.format(locale, "%.0f kB", kilo) : String.format(locale, "%.1f MB", kilo / UNIT);
    }
}
