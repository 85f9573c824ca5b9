package org.sluice.workbench.search;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.rights.Permissions;

/** Finds the ids of what a query names. */
final class Resolvers {
    private final Tracker tracker;

    Resolvers(Tracker tracker) {
        this.tracker = tracker;
    }

    /** Things with that name, whatever its case, or else that id. */
    <T> MemberField.Resolver named(Supplier<Collection<T>> all, Function<T, String> id, Function<T, String> name) {
        return (operand, context) -> {
            String text = context.text(operand);
            List<String> byName = all.get().stream()
                    .filter(thing -> name.apply(thing).equalsIgnoreCase(text))
                    .map(id)
                    .toList();
            List<String> found = byName.isEmpty()
                    ? all.get().stream().map(id).filter(text::equals).toList()
                    : byName;
            return known(found, operand, context);
        };
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
        return known(user.stream().map(User::key).toList(), operand, context);
    }

    private List<String> members(FunctionCall call) {
        call.expect(1, 1);
        String name = call.arguments().get(0);
        String group = tracker.groups().all().stream()
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(
                        () -> call.error("jql.function.group", call.function().name(), name));
        return tracker.groups().members(group).stream().map(User::key).toList();
    }

    private static FunctionCall call(Operand.Function function, SearchContext context) {
        Clause.Comparison comparison = new Clause.Comparison(context.field(), Operator.IN, function);
        return new FunctionCall(function, comparison, context.user(), context.seesAll());
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
        if (operand instanceof Operand.Literal && text.matches("[0-9]{1,18}")) {
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
