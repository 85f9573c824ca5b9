package org.sluice.workbench.workflow.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** Conditions in groups, by the places that addresses carry. */
public class ConditionTreeTest {
    private final ActionDescriptor action = new ActionDescriptor();

    @Test
    public void shouldBeginWithNoGroup() {
        assertThat(ConditionTree.of(action)).isEmpty();
        assertThat(ConditionTree.all(action)).isEmpty();
    }

    @Test
    public void shouldRequireAllOfTheFirstGroup() {
        assertThat(add("", "a")).isEqualTo("1");
        assertThat(add("", "b")).isEqualTo("2");

        assertThat(ConditionTree.of(action).orElseThrow().any()).isFalse();
        assertThat(names()).containsExactly("a", "b");
    }

    @Test
    public void shouldPutGroupsBeforeConditions() {
        add("", "a");
        add("", "b");

        assertThat(ConditionTree.nest(action, "2")).isEqualTo("1");
        assertThat(add("1", "c")).isEqualTo("1.2");
        ConditionTree.setAny(action, "1", true);

        assertThat(names()).containsExactly("b", "c", "a");
        assertThat(ConditionTree.isGroup(action, "1")).isTrue();
        assertThat(ConditionTree.isGroup(action, "1.1")).isFalse();
        assertThat(ConditionTree.of(action).orElseThrow().inside().get(0).any()).isTrue();
    }

    @Test
    public void shouldTakeEmptyGroupsAway() {
        add("", "a");
        add("", "b");
        ConditionTree.nest(action, "1");
        ConditionTree.nest(action, "1.1");

        ConditionTree.remove(action, "1.1.1");
        assertThat(names()).containsExactly("b");
        ConditionTree.remove(action, "1");

        assertThat(action.getRestriction()).isNull();
    }

    @Test
    public void shouldRefuseAPlaceWhereNothingStands() {
        add("", "a");

        for (String place : List.of("2", "0", "x", "1.1", "99999999999")) {
            assertThatThrownBy(() -> ConditionTree.remove(action, place))
                    .as(place)
                    .isInstanceOf(WorkflowRefusal.class);
        }
        assertThat(names()).containsExactly("a");
    }

    private String add(String group, String name) {
        AbstractDescriptor condition = RuleKind.CONDITION.rule(Map.of(RuleArgs.CLASS_NAME, name));
        return ConditionTree.add(action, group, condition);
    }

    private List<String> names() {
        return ConditionTree.all(action).stream().map(RuleArgs::className).toList();
    }
}
