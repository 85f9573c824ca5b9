package org.sluice.workbench.garden;

/** The garden's workflow modules, with the texts and the templates of their forms. */
final class GardenRules {
    /** Its texts; the build of a real plugin would escape what is not English. */
    static final String ENGLISH =
            """
            garden.condition=The gate is open
            garden.condition.text=Shows the transition while the gate is not closed.
            garden.condition.view=The gate is {0}.
            garden.validator=It has what a garden needs
            garden.validator.text=Refuses tasks whose summary lacks a word.
            garden.validator.view=The summary has to speak of {0}.
            garden.after=Note it in the journal
            garden.after.text=Writes a word into the journal of the garden.
            garden.after.view=The journal says {0}.
            garden.word=Word
            """;

    static final String DANISH =
            """
            garden.condition=Havelågen er åben
            garden.condition.view=Havelågen er {0}.
            garden.word=Ord
            """;

    /** Each rule is told apart by the kind that its view is drawn for. */
    static final String VIEW = "$i18n.getText(\"garden.${kind}.view\", $word)";

    static final String FORM =
            """
            <div class="field-group"><label for="word">$i18n.getText("garden.word")</label>
            <input class="text" type="text" id="word" name="word" value="${word}"></div>
            """;

    private GardenRules() {}

    static String modules() {
        return module("condition", "condition", "condition", "GateIsOpen", "")
                + module("validator", "validator", "validator", "HasSeed", "")
                + module("function", "after", "function", "NoteInJournal", "<orderable>true</orderable>");
    }

    private static String module(String type, String key, String classTag, String rule, String flags) {
        return """
                <workflow-%1$s key="%2$s" i18n-name-key="garden.%2$s" class="@RuleFactory">
                  <description key="garden.%2$s.text"/><%3$s-class>@%4$s</%3$s-class>%5$s
                  <resource type="velocity" name="view" location="rule.vm"/>
                  <resource type="velocity" name="input-parameters" location="rule-form.vm"/>
                  <resource type="velocity" name="edit-parameters" location="rule-form.vm"/></workflow-%1$s>
                """
                .formatted(type, key, classTag, rule, flags);
    }
}
