package org.sluice.workbench.workflow.editing;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.ConditionsDescriptor;
import com.opensymphony.workflow.loader.RestrictionDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The conditions of a transition: groups of <em>all</em> ({@code AND}) or <em>any</em> ({@code OR}), in which there may be
 * groups again. A place is the way to it, counted from one: {@code 2.1} is the first of the group that stands second, the
 * empty text the outermost group. No group stays empty: OSWorkflow could not read it.
 */
public final class ConditionTree {
    private ConditionTree() {}

    /**
     * A condition, or a group of them.
     *
     * @param rule the condition; nothing for a group
     * @param any whether one of the group is enough
     */
    public record Node(String place, Optional<ConditionDescriptor> rule, boolean any, List<Node> inside) {}

    /** The outermost group; nothing for a transition without conditions. */
    public static Optional<Node> of(ActionDescriptor action) {
        return root(action).map(group -> node("", group));
    }

    /** Puts a condition at the end of the group. */
    public static String add(ActionDescriptor action, String groupPlace, AbstractDescriptor condition) {
        if (root(action).isEmpty()) {
            RestrictionDescriptor restriction = new RestrictionDescriptor();
            RuleArgs.typed(restriction.getConditions()).add(group(false, List.of()));
            action.setRestriction(restriction);
        }
        ConditionsDescriptor group = group(action, groupPlace);
        List<AbstractDescriptor> members = members(group);
        members.add(condition);
        // A group of one is kept without a type.
        group.setType(isAny(group) ? "OR" : "AND");
        return below(groupPlace, members.size());
    }

    /**
     * Puts the condition at the place into a group of its own, to which others can be added. Groups stand before
     * conditions, as OSWorkflow's DTD has it; gives the new group's place.
     */
    public static String nest(ActionDescriptor action, String place) {
        List<AbstractDescriptor> members = members(group(action, parent(place)));
        AbstractDescriptor condition = members.remove(index(place, members));
        int groups = (int)
                members.stream().filter(ConditionsDescriptor.class::isInstance).count();
        members.add(groups, group(false, List.of(condition)));
        return below(parent(place), groups + 1);
    }

    public static void setAny(ActionDescriptor action, String groupPlace, boolean any) {
        group(action, groupPlace).setType(any ? "OR" : "AND");
    }

    /** Takes a condition, or a whole group, away, and every group that would be empty then. */
    public static void remove(ActionDescriptor action, String place) {
        List<AbstractDescriptor> members = members(group(action, parent(place)));
        members.remove(index(place, members));
        if (members.isEmpty()) {
            if (parent(place).isEmpty()) {
                action.setRestriction(null);
            } else {
                remove(action, parent(place));
            }
        }
    }

    public static boolean isGroup(ActionDescriptor action, String place) {
        return place.isEmpty() || at(action, place) instanceof ConditionsDescriptor;
    }

    /** The condition at the place, or every one of the group that stands there. */
    static List<ConditionDescriptor> under(ActionDescriptor action, String place) {
        List<ConditionDescriptor> found = new ArrayList<>();
        if (isGroup(action, place)) {
            collect(group(action, place), found);
        } else {
            found.add((ConditionDescriptor) at(action, place));
        }
        return found;
    }

    static AbstractDescriptor at(ActionDescriptor action, String place) {
        List<AbstractDescriptor> members = members(group(action, parent(place)));
        return members.get(index(place, members));
    }

    /** Every condition, in whatever group. */
    public static List<ConditionDescriptor> all(ActionDescriptor action) {
        List<ConditionDescriptor> found = new ArrayList<>();
        root(action).ifPresent(group -> collect(group, found));
        return found;
    }

    private static void collect(ConditionsDescriptor group, List<ConditionDescriptor> found) {
        for (AbstractDescriptor member : members(group)) {
            if (member instanceof ConditionsDescriptor inner) {
                collect(inner, found);
            } else {
                found.add((ConditionDescriptor) member);
            }
        }
    }

    private static Node node(String place, AbstractDescriptor member) {
        if (!(member instanceof ConditionsDescriptor group)) {
            return new Node(place, Optional.of((ConditionDescriptor) member), false, List.of());
        }
        List<Node> inside = new ArrayList<>();
        for (AbstractDescriptor each : members(group)) {
            inside.add(node(below(place, inside.size() + 1), each));
        }
        return new Node(place, Optional.empty(), isAny(group), inside);
    }

    private static boolean isAny(ConditionsDescriptor group) {
        return "OR".equalsIgnoreCase(group.getType());
    }

    private static Optional<ConditionsDescriptor> root(ActionDescriptor action) {
        RestrictionDescriptor restriction = action.getRestriction();
        if (restriction == null || restriction.getConditions().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of((ConditionsDescriptor) restriction.getConditions().get(0));
    }

    private static ConditionsDescriptor group(ActionDescriptor action, String place) {
        AbstractDescriptor found = root(action).orElseThrow(ConditionTree::gone);
        for (String step : place.isEmpty() ? new String[0] : place.split("\\.", -1)) {
            List<AbstractDescriptor> members = members(inGroup(found));
            found = members.get(Places.index(step, members));
        }
        return inGroup(found);
    }

    private static ConditionsDescriptor inGroup(AbstractDescriptor member) {
        if (member instanceof ConditionsDescriptor group) {
            return group;
        }
        throw gone();
    }

    private static ConditionsDescriptor group(boolean any, List<AbstractDescriptor> members) {
        ConditionsDescriptor group = new ConditionsDescriptor();
        group.setType(any ? "OR" : "AND");
        group.setConditions(new ArrayList<>(members));
        return group;
    }

    private static List<AbstractDescriptor> members(ConditionsDescriptor group) {
        return RuleArgs.typed(group.getConditions());
    }

    private static String below(String place, int number) {
        return place.isEmpty() ? Integer.toString(number) : place + "." + number;
    }

    private static String parent(String place) {
        int dot = place.lastIndexOf('.');
        return dot < 0 ? "" : place.substring(0, dot);
    }

    private static int index(String place, List<?> members) {
        return Places.index(place.substring(place.lastIndexOf('.') + 1), members);
    }

    private static WorkflowRefusal gone() {
        return new WorkflowRefusal("workbench.workflow.refused.rule");
    }
}
