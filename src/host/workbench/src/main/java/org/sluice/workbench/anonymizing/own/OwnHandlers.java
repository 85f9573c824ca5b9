package org.sluice.workbench.anonymizing.own;

import com.atlassian.jira.user.anonymize.AnonymizationHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;
import org.sluice.workbench.anonymizing.handlers.NamedHandler;
import org.sluice.workbench.anonymizing.handlers.Words;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.people.UserKeys;

/** Every place of the tracker where a user is named; the table of contents of this package. */
public final class OwnHandlers {
    private static final String PREFIX = "workbench.anonymize.in.";
    private static final String USER = "holder_type = 'user'";
    private static final String SHARED_DASHBOARDS = "id IN (SELECT s.dashboard_id FROM dashboard_share s)";
    private static final String SHARED_FILTERS = "id IN (SELECT s.filter_id FROM search_filter_share s)";

    private final List<NamedHandler> handlers = new ArrayList<>();
    private final Tracker tracker;
    private final Jdbi jdbi;
    private final Words words;

    private OwnHandlers(Tracker tracker, Words words) {
        this.tracker = tracker;
        this.jdbi = tracker.database().jdbi();
        this.words = words;
    }

    public static List<NamedHandler> of(Tracker tracker, Words words) {
        OwnHandlers all = new OwnHandlers(tracker, words);
        all.transferred();
        all.removed();
        all.anonymized();
        all.underNewKey();
        all.underNewName();
        return List.copyOf(all.handlers);
    }

    private void transferred() {
        add("project-lead", text -> new OwnerColumn(jdbi, text, "project", "lead_key"));
        add("component-lead", text -> new OwnerColumn(jdbi, text, "component", "lead_key"));
        add("mail-handler", text -> new OwnerColumn(jdbi, text, "mail_handler", "default_reporter_key"));
    }

    private void removed() {
        add(
                "dashboard-private",
                text -> new Removal(jdbi, text, "dashboard WHERE owner_key = :key AND NOT " + SHARED_DASHBOARDS));
        add(
                "filter-private",
                text -> new Removal(jdbi, text, "search_filter WHERE owner_key = :key AND NOT " + SHARED_FILTERS));
        add("share-scope", text -> new Removal(jdbi, text, "share_scope WHERE user_key = :key"));
        add("token", text -> new Removal(jdbi, text, "access_token WHERE user_key = :key"));
        add(
                "permission",
                text -> new Removal(jdbi, text, "permission_grant WHERE holder_parameter = :key AND " + USER));
        add(
                "security",
                text -> new Removal(jdbi, text, "security_level_holder WHERE holder_parameter = :key AND " + USER));
    }

    private void anonymized() {
        UserKeys keys = new UserKeys(tracker.database());
        HistoryRows history = new HistoryRows(jdbi);
        add("history-name", text -> new HistoryNames(tracker.users(), keys, history, text));
        add("profile", text -> new Profile(tracker.users(), keys, text));
    }

    private void underNewKey() {
        column("issue-assignee", "issue", "assignee_key");
        column("issue-reporter", "issue", "reporter_key");
        column("issue-creator", "issue", "creator_key");
        column("issue-field", "field_value", "user_key");
        column("comment-author", "issue_comment", "author_key");
        column("comment-editor", "issue_comment", "editor_key");
        column("attachment", "attachment", "author_key");
        column("watcher", "watch", "user_key");
        column("voter", "vote", "user_key");
        column("history-author", "change_group", "author_key");
        add("history", text -> new HistoryKeys(new HistoryRows(jdbi), text));
        add("role", text -> new KeyColumn(jdbi, text, "role_actor", "actor", "actor_type = 'user'"));
        add("filter", text -> new KeyColumn(jdbi, text, "search_filter", "owner_key", SHARED_FILTERS));
        column("filter-favourite", "search_filter_favourite", "user_key");
        add("dashboard", text -> new KeyColumn(jdbi, text, "dashboard", "owner_key", SHARED_DASHBOARDS));
        column("dashboard-favourite", "dashboard_favourite", "user_key");
        add(
                "dashboard-share",
                text -> new KeyColumn(jdbi, text, "dashboard_share", "share_parameter", "share_type = 'USER'"));
        column("workflow", "workflow", "author_key");
    }

    private void underNewName() {
        add("mention-description", text -> new Mentions(jdbi, text, "issue", "description"));
        add("mention-environment", text -> new Mentions(jdbi, text, "issue", "environment"));
        add("mention-comment", text -> new Mentions(jdbi, text, "issue_comment", "body"));
    }

    private void column(String name, String table, String column) {
        add(name, text -> new KeyColumn(jdbi, text, table, column, ""));
    }

    private void add(String name, Function<Supplier<String>, AnonymizationHandler<?>> handler) {
        String key = PREFIX + name;
        handlers.add(NamedHandler.own(key, handler.apply(() -> words.get(key))));
    }
}
