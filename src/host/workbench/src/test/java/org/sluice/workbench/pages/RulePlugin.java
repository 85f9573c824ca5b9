package org.sluice.workbench.pages;

import org.sluice.workbench.plugins.PluginJar;
import org.sluice.workbench.plugins.sample.OnlyWards;
import org.sluice.workbench.plugins.sample.OnlyWardsFactory;
import org.sluice.workbench.plugins.sample.Stamp;
import org.sluice.workbench.plugins.sample.StampFactory;

/** A small plugin that brings a condition and post-functions with forms of their own. */
public final class RulePlugin {
    /** As workflows carry it. */
    public static final String WARDS = "test.pluginwards";

    private static final String FORM =
            "<div class=\"field-group\"><label for=\"place\">$i18n.getText(\"test.place\")</label>"
                    + "<input class=\"text\" id=\"place\" name=\"place\" value=\"${place}\"></div>";
    private static final String STAMP_FORM =
            "<div class=\"field-group\"><label for=\"text\">Text</label><input class=\"text\" id=\"text\" name=\"text\" value=\"${text}\"></div>";

    private RulePlugin() {}

    public static PluginJar jar() {
        return PluginJar.withModules(
                        condition(), guard(), function("stamp", "<orderable>true</orderable>"), seal(), begin())
                .text(
                        "i18n/test.properties",
                        "test.wards=Only wards\ntest.wards.text=Lets a place pass.\ntest.place=Place\n")
                .text("input.vm", FORM)
                .text("view.vm", "Only at <b>$place</b>")
                .text("stamp-input.vm", STAMP_FORM)
                .text("stamp-view.vm", "Stamps <em>$text</em>")
                .text("seal-view.vm", "Seals it")
                .classes(OnlyWards.class, OnlyWardsFactory.class, Stamp.class, StampFactory.class)
                .imports(
                        "com.atlassian.jira.plugin.workflow",
                        "com.opensymphony.module.propertyset",
                        "com.opensymphony.workflow",
                        "com.opensymphony.workflow.loader");
    }

    private static String condition() {
        return "<workflow-condition key=\"wards\" i18n-name-key=\"test.wards\" class=\""
                + OnlyWardsFactory.class.getName()
                + "\"><description key=\"test.wards.text\"/><condition-class>" + OnlyWards.class.getName()
                + "</condition-class>" + resource("view", "view.vm") + resource("input-parameters", "input.vm")
                + resource("edit-parameters", "input.vm") + "</workflow-condition>";
    }

    private static String function(String key, String flags) {
        return "<workflow-function key=\"" + key + "\" name=\"Stamp it\" class=\"" + StampFactory.class.getName()
                + "\"><description>Stamps the issue</description><function-class>" + Stamp.class.getName()
                + "</function-class>" + flags + resource("view", "stamp-view.vm")
                + resource("input-parameters", "stamp-input.vm") + resource("edit-parameters", "stamp-input.vm")
                + "</workflow-function>";
    }

    /** A condition that stays. */
    private static String guard() {
        return "<workflow-condition key=\"guard\" name=\"Guard it\" class=\"" + OnlyWardsFactory.class.getName()
                + "\"><condition-class>" + OnlyWards.class.getName() + "</condition-class><deletable>false</deletable>"
                + resource("view", "seal-view.vm") + resource("input-parameters", "input.vm")
                + "</workflow-condition>";
    }

    /** Once, not to be moved, deleted or edited; each new transition begins with it. */
    private static String seal() {
        return "<workflow-function key=\"seal\" name=\"Seal it\" class=\"" + StampFactory.class.getName()
                + "\"><function-class>" + Stamp.class.getName()
                + "</function-class><unique>true</unique><deletable>false</deletable><default>true</default>"
                + resource("view", "seal-view.vm") + "</workflow-function>";
    }

    /** Only for the transition that creates issues. */
    private static String begin() {
        return "<workflow-function key=\"begin\" name=\"Begin it\" class=\"" + StampFactory.class.getName()
                + "\"><function-class>" + Stamp.class.getName() + "</function-class><addable>initial</addable>"
                + resource("view", "seal-view.vm") + "</workflow-function>";
    }

    private static String resource(String name, String location) {
        return "<resource type=\"velocity\" name=\"" + name + "\" location=\"" + location + "\"/>";
    }
}
