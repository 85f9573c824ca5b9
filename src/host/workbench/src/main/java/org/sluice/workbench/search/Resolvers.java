package org.sluice.workbench.search;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.sluice.workbench.db.Ids;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.rights.GlobalPermissions;
import org.sluice.workbench.tracker.rights.Permissions;

/** Finds the ids of what a query names. */
final class Resolvers {
    private final Tracker tracker;

    Resolvers(Tracker tracker) {
        this.tracker = tracker;
    }

    /** Things with that name, whatever its case, or else that id; what is no secret. */
    <T> MemberField.Resolver named(Supplier<Collection<T>> all, Function<T, String> id, Function<T, String> name) {
        return named(all, id, name, (thing, context) -> true);
    }

    /** The same of those that the searcher may know of; others do not exist. */
    <T> MemberField.Resolver named(
            Supplier<Collection<T>> all,
            Function<T, String> id,
            Function<T, String> name,
            BiPredicate<T, SearchContext> seen) {
        return (operand, context) -> {
            String text = context.text(operand);
            List<String> byName = all.get().stream()
                    .filter(thing -> name.apply(thing).equalsIgnoreCase(text) && seen.test(thing, context))
                    .map(id)
                    .toList();
            List<String> found = byName.isEmpty()
                    ? all.get().stream()
                            .filter(thing -> id.apply(thing).equals(text) && seen.test(thing, context))
                            .map(id)
                            .toList()
                    : byName;
            return known(found, operand, context);
        };
    }

    /** Whether the searcher may know of what is told to whoever browses any project. */
    boolean inProjects(Object thing, SearchContext context) {
        return somewhere(context, project -> true);
    }

    /** Whether the searcher may browse such a project. */
    boolean somewhere(SearchContext context, Predicate<Project> such) {
        return context.seesAll()
                || tracker.projects().all().stream()
                        .anyMatch(project -> such.test(project) && browses(context, project));
    }

    /** The user with that name or key, {@code currentUser()} or {@code membersOf(group)}. */
    List<String> users(Operand operand, SearchContext context) {
        if (operand instanceof Operand.Function function) {
            switch (function.name().toLowerCase(Locale.ROOT)) {
                case "currentuser":
                    call(function, context).expect(0, 0);
                    return context.user().stream().map(User::key).toList();
                case "membersof":
                    return members(call(function, context));
                default:
                    break;
            }
        }
        String text = context.text(operand);
        Optional<User> user =
                tracker.users().byName(text).or(() -> tracker.users().byKey(text));
        List<String> found = user.stream().map(User::key).toList();
        return looksUpPeople(context.user(), context.seesAll()) ? known(found, operand, context) : found;
    }

    /** Whether the one who calls may. */
    boolean looksUpPeople(FunctionCall call) {
        return looksUpPeople(call.user(), call.seesAll());
    }

    /** Who may not look up people is not told whether there is such a name: there, nobody bears it. */
    private boolean looksUpPeople(Optional<User> user, boolean seesAll) {
        return seesAll || tracker.globalPermissions().has(user, GlobalPermissions.BROWSE_USERS);
    }

    private List<String> members(FunctionCall call) {
        call.expect(1, 1);
        String name = call.arguments().get(0);
        Optional<String> group =
                tracker.groups().all().stream().filter(name::equalsIgnoreCase).findFirst();
        if (group.isEmpty() && looksUpPeople(call)) {
            throw call.error("jql.function.group", call.function().name(), name);
        }
        return group.stream()
                .flatMap(one -> tracker.groups().members(one).stream())
                .map(User::key)
                .toList();
    }

    private static FunctionCall call(Operand.Function function, SearchContext context) {
        Clause.Comparison comparison = new Clause.Comparison(context.field(), Operator.IN, function);
        return new FunctionCall(function, comparison, context.user(), context.seesAll(), context.warnings());
    }

    /** Projects that the searcher may browse; others do not exist. */
    List<String> projects(Operand operand, SearchContext context) {
        String text = context.text(operand);
        List<String> found = tracker.projects().all().stream()
                .filter(project -> project.key().equalsIgnoreCase(text)
                        || project.name().equalsIgnoreCase(text)
                        || Long.toString(project.id()).equals(text))
                .filter(project -> browses(context, project))
                .map(Project::id)
                .map(String::valueOf)
                .toList();
        return known(found, operand, context);
    }

    /** Components of that name in any project that the searcher may browse, or the one with that id. */
    List<String> components(Operand operand, SearchContext context) {
        String text = context.text(operand);
        List<String> found = tracker.projects().all().stream()
                .filter(project -> browses(context, project))
                .flatMap(project -> tracker.components().ofProject(project.id()).stream())
                .filter(component -> component.name().equalsIgnoreCase(text)
                        || Long.toString(component.id()).equals(text))
                .map(component -> Long.toString(component.id()))
                .toList();
        return known(found, operand, context);
    }

    /** The issue with that key or id, where the searcher may browse it. */
    List<String> issues(Operand operand, SearchContext context) {
        String text = context.text(operand);
        if (operand instanceof Operand.Literal && Ids.read(text).isPresent()) {
            return List.of(text);
        }
        return known(
                tracker.issues().byKey(text).stream()
                        .filter(issue -> context.seesAll()
                                || tracker.permissions().has(context.user(), Permissions.BROWSE_PROJECTS, issue))
                        .map(issue -> Long.toString(issue.id()))
                        .toList(),
                operand,
                context);
    }

    private boolean browses(SearchContext context, Project project) {
        return context.seesAll() || tracker.permissions().has(context.user(), Permissions.BROWSE_PROJECTS, project);
    }

    private static List<String> known(List<String> found, Operand operand, SearchContext context) {
        if (found.isEmpty() && !(operand instanceof Operand.Literal)) {
            throw context.unknownValue(context.text(operand));
        }
        return found;
    }
}
