package org.sluice.workbench.search;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.config.Constants;
import org.sluice.workbench.tracker.config.IssueType;
import org.sluice.workbench.tracker.config.Priority;
import org.sluice.workbench.tracker.config.Resolution;
import org.sluice.workbench.tracker.config.Status;
import org.sluice.workbench.tracker.config.StatusCategory;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.rights.SecurityLevel;

/** Jira's own fields under all the names that a query may use. */
final class SystemFields {
    private final Map<String, SearchField> byName = new HashMap<>();
    private final Resolvers resolvers;

    SystemFields(Tracker tracker, Visibility visibility) {
        this.resolvers = new Resolvers(tracker);
        Constants constants = tracker.constants();
        put(new KeyField(tracker), "key", "issuekey", "id", "issue");
        put(member("p.id", true, resolvers::projects, "p.name"), "project");
        put(member("i.parent_id", true, resolvers::issues, SearchField.NOT_SORTABLE), "parent");
        addConstants(constants);
        put(
                new MemberField(
                        Holding.rows("issue_component", "1 = 1", "component_id", true),
                        resolvers::components,
                        "(SELECT MIN(y.name) FROM issue_component x JOIN component y ON y.id = x.component_id"
                                + " WHERE x.issue_id = i.id)"),
                "component");
        put(
                new MemberField(
                        Holding.rows("label", "1 = 1", "label", false),
                        (operand, context) -> List.of(context.text(operand)),
                        "(SELECT MIN(x.label) FROM label x WHERE x.issue_id = i.id)"),
                "labels");
        put(DateField.moment("i.created"), "created", "createddate");
        put(DateField.moment("i.updated"), "updated", "updateddate");
        put(DateField.moment("i.resolved"), "resolved", "resolutiondate");
        put(DateField.day("i.due_date"), "due", "duedate");
        addTexts(tracker);
        addPeople(visibility);
        MemberField.Resolver levels = resolvers.named(
                () -> tracker.levels().all(),
                level -> Long.toString(level.id()),
                SecurityLevel::name,
                (level, context) -> resolvers.somewhere(context, project -> shows(tracker, level, project, context)));
        put(
                member(
                        "i.security_level_id",
                        true,
                        levels,
                        "(SELECT l.name FROM security_level l WHERE l.id = i.security_level_id)"),
                "level");
        put(new PresenceField("attachment"), "attachments");
    }

    private void addTexts(Tracker tracker) {
        CommentField comments = new CommentField(tracker);
        put(new TextField("i.summary"), "summary");
        put(new TextField("i.description"), "description");
        put(new TextField("i.environment"), "environment");
        put(comments, "comment");
        put(new AnyTextField(tracker, comments), "text");
    }

    /** A level keeps its name from whom it keeps its issues. */
    private static boolean shows(Tracker tracker, SecurityLevel level, Project project, SearchContext context) {
        return project.securitySchemeId()
                        .filter(scheme -> scheme == level.schemeId())
                        .isPresent()
                && level.holders().stream()
                        .anyMatch(holder -> tracker.holders().mayMean(context.user(), holder, project));
    }

    private void addPeople(Visibility visibility) {
        put(user("i.assignee_key"), "assignee");
        put(user("i.reporter_key"), "reporter");
        put(user("i.creator_key"), "creator");
        String view = "VIEW_VOTERS_AND_WATCHERS";
        put(new FollowersField("watch", List.of(view, "MANAGE_WATCHERS"), resolvers, visibility), "watcher");
        put(CountField.of("watch"), "watchers");
        put(new FollowersField("vote", List.of(view), resolvers, visibility), "voter");
        put(CountField.of("vote"), "votes");
    }

    Optional<SearchField> find(String name) {
        return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)));
    }

    private void addConstants(Constants constants) {
        put(
                member(
                        "i.status_id",
                        false,
                        resolvers.named(constants::statuses, Status::id, Status::name, resolvers::inProjects),
                        rank("status", "i.status_id")),
                "status");
        put(member("i.status_id", false, category(constants), SearchField.NOT_SORTABLE), "statuscategory");
        put(
                member(
                        "i.type_id",
                        false,
                        resolvers.named(constants::types, IssueType::id, IssueType::name, resolvers::inProjects),
                        rank("issue_type", "i.type_id")),
                "issuetype",
                "type");
        MemberField.Resolver priorities = resolvers.named(constants::priorities, Priority::id, Priority::name);
        // The highest has the smallest number, and descending means highest first.
        put(
                new RankedField(
                        member("i.priority_id", false, priorities, "-" + rank("priority", "i.priority_id")),
                        () -> constants.priorities().stream().map(Priority::id).toList()),
                "priority");
        put(
                new UnresolvedField(member(
                        "i.resolution_id",
                        false,
                        resolvers.named(constants::resolutions, Resolution::id, Resolution::name),
                        rank("resolution", "i.resolution_id"))),
                "resolution");
    }

    private static MemberField.Resolver category(Constants constants) {
        return (operand, context) -> {
            String text = context.text(operand);
            StatusCategory meant = StatusCategory.called(text).orElseThrow(() -> context.unknownValue(text));
            return constants.statuses().stream()
                    .filter(status -> status.category() == meant)
                    .map(Status::id)
                    .toList();
        };
    }

    private SearchField user(String column) {
        String name = "(SELECT u.display_name FROM app_user u WHERE u.user_key = " + column + ")";
        return member(column, false, resolvers::users, name);
    }

    private static MemberField member(String column, boolean numeric, MemberField.Resolver resolver, String order) {
        return new MemberField(numeric ? Holding.numberColumn(column) : Holding.textColumn(column), resolver, order);
    }

    private static String rank(String table, String column) {
        return "(SELECT s.sort_order FROM " + table + " s WHERE s.id = " + column + ")";
    }

    private void put(SearchField field, String... names) {
        for (String name : names) {
            byName.put(name, field);
        }
    }
}
