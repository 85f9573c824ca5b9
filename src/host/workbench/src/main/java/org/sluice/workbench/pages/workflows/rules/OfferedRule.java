package org.sluice.workbench.pages.workflows.rules;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.Locale;
import java.util.Map;
import org.sluice.workbench.workflow.editing.RuleKind;

/** A kind of rule that can be put on a transition. */
public interface OfferedRule {
    RuleKind kind();

    /** Plugin key, colon, module key. */
    String key();

    String className();

    String name(Locale locale);

    String description(Locale locale);

    RuleFlags flags();

    /** Whether every new transition begins with it, as a module's {@code default} says. */
    default boolean everywhere() {
        return false;
    }

    /** Whether there is a form before it is added. */
    boolean asks();

    /** The form's fields for a new rule, as HTML. */
    String input(RuleScreen screen);

    /** The form's fields for a rule that is there. */
    String edit(RuleScreen screen, AbstractDescriptor rule);

    /** What the rule does, as HTML. */
    String view(RuleScreen screen, AbstractDescriptor rule);

    /**
     * The rule's arguments, of the form that was sent.
     *
     * @throws RuleFormException when the form is not taken
     */
    Map<String, String> arguments(Map<String, String[]> form);
}
