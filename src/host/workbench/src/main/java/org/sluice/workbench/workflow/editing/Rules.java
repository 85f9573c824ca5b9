package org.sluice.workbench.workflow.editing;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** The rules of one kind on a transition. Post-functions are those of its result, where Jira keeps them. */
public final class Rules {
    private final ActionDescriptor action;
    private final RuleKind kind;

    public Rules(ActionDescriptor action, RuleKind kind) {
        this.action = action;
        this.kind = kind;
    }

    /** In their order; conditions without regard to their groups. */
    public List<AbstractDescriptor> all() {
        return kind == RuleKind.CONDITION ? List.copyOf(ConditionTree.all(action)) : List.copyOf(members());
    }

    public AbstractDescriptor at(String place) {
        AbstractDescriptor found = kind == RuleKind.CONDITION
                ? ConditionTree.at(action, place)
                : members().get(Places.index(place, members()));
        if (!kind.rule(Map.of()).getClass().isInstance(found)) {
            throw new WorkflowRefusal("workbench.workflow.refused.rule");
        }
        return found;
    }

    /** The rule at the place, or, where a group of conditions stands, all of the group. */
    public List<AbstractDescriptor> under(String place) {
        return kind == RuleKind.CONDITION ? List.copyOf(ConditionTree.under(action, place)) : List.of(at(place));
    }

    /** Adds a condition at the end of the group and says where it stands. */
    public String addToGroup(String groupPlace, Map<String, String> args) {
        return ConditionTree.add(action, groupPlace, kind.rule(args));
    }

    /** Adds a validator or a post-function before the one at the index and says where it stands. */
    public String insert(int index, Map<String, String> args) {
        members().add(index, kind.rule(args));
        return Integer.toString(index + 1);
    }

    /** Gives the rule other arguments; its class and its module stay. */
    public void replace(String place, Map<String, String> args) {
        Map<String, String> held = RuleArgs.of(at(place));
        held.keySet().removeIf(name -> !RuleArgs.CLASS_NAME.equals(name) && !RuleArgs.MODULE_KEY.equals(name));
        args.forEach(held::putIfAbsent);
    }

    public void remove(String place) {
        if (kind == RuleKind.CONDITION) {
            ConditionTree.remove(action, place);
        } else {
            members().remove(Places.index(place, members()));
        }
    }

    /** Changes places with the neighbour above or below; the first and the last stay where they are. */
    public String move(String place, boolean up) {
        int from = Places.index(place, members());
        int to = from + (up ? -1 : 1);
        if (to < 0 || to >= members().size()) {
            return place;
        }
        Collections.swap(members(), from, to);
        return Integer.toString(to + 1);
    }

    private List<AbstractDescriptor> members() {
        return RuleArgs.typed(
                kind == RuleKind.VALIDATOR
                        ? action.getValidators()
                        : action.getUnconditionalResult().getPostFunctions());
    }
}
