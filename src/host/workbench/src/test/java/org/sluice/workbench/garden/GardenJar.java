package org.sluice.workbench.garden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sluice.workbench.plugins.PluginJar;

/** Packs the garden: each version has an upgrade task by build and one by model more than the version before. */
public final class GardenJar {
    static final String KEY = "org.example.garden";
    private static final String PACKAGE = GardenJar.class.getPackageName();
    private static final String[] MODELS = {"FirstModel", "SecondModel"};

    private GardenJar() {}

    /** Packs the first version into the folder that is named, for a test of the whole host; the build calls it. */
    public static void main(String[] folder) throws IOException {
        version(1, Files.createDirectories(Path.of(folder[0])));
    }

    static Path version(int version, Path folder) {
        try {
            Path place = Files.createDirectories(folder.resolve("garden-" + version));
            return PluginJar.withModules()
                    .descriptor(descriptor(version))
                    .header("Bundle-SymbolicName", KEY)
                    .header("Bundle-Version", version + ".0.0")
                    .header("Atlassian-Plugin-Key", KEY)
                    .header("Spring-Context", "*")
                    .text("META-INF/spring/plugin.xml", spring(version))
                    .text(
                            "i18n/garden.properties",
                            "garden.name=The garden\ngarden.script=Seeds from the script\n" + GardenRules.ENGLISH)
                    .text(
                            "i18n/garden_da.properties",
                            "garden.name=Haven\ngarden.script=Frø fra scriptet\n" + GardenRules.DANISH)
                    .text("panel.vm", "<p id=\"seed\">$card.name of " + version + "</p>")
                    .text("page.vm", "<html><head><title>Garden</title></head><body><i>$season</i></body></html>")
                    .text("rule.vm", GardenRules.VIEW)
                    .text("rule-form.vm", GardenRules.FORM)
                    .text("garden.js", "AJS.I18n.getText(\"garden.script\");")
                    .classes(
                            Card.class,
                            Entry.class,
                            FirstModel.class,
                            GardenAction.class,
                            GardenIsOpen.class,
                            GardenLife.class,
                            GardenResource.class,
                            GardenResource.Page.class,
                            GardenTab.class,
                            GardenTab.Grown.class,
                            GardenHeir.class,
                            GardenLeaver.class,
                            GardenLabel.class,
                            GardenTag.class,
                            GardenSign.class,
                            GardenUpgrade.class,
                            GateIsOpen.class,
                            HasSeed.class,
                            InGarden.class,
                            Journal.class,
                            NoteInJournal.class,
                            RuleFactory.class,
                            SecondModel.class,
                            SeedContext.class,
                            SeedData.class)
                    .imports(
                            "com.atlassian.activeobjects.external",
                            "com.atlassian.event.api",
                            "com.atlassian.jira",
                            "com.atlassian.jira.bc",
                            "com.atlassian.jira.event.issue",
                            "com.atlassian.jira.issue",
                            "com.atlassian.jira.jql.operand",
                            "com.atlassian.jira.jql.query",
                            "com.atlassian.jira.plugin.issuetabpanel",
                            "com.atlassian.jira.plugin.jql.function",
                            "com.atlassian.jira.plugin.workflow",
                            "com.atlassian.jira.security.request",
                            "com.atlassian.jira.user",
                            "com.atlassian.jira.user.anonymize",
                            "com.atlassian.jira.util",
                            "com.atlassian.jira.web.action",
                            "com.atlassian.json.marshal",
                            "com.atlassian.plugin.web",
                            "com.atlassian.plugins.rest.api.security.annotation",
                            "com.atlassian.query.clause",
                            "com.atlassian.query.operand",
                            "com.atlassian.sal.api.lifecycle",
                            "com.atlassian.sal.api.message",
                            "com.atlassian.sal.api.transaction",
                            "com.atlassian.sal.api.upgrade",
                            "com.atlassian.sal.api.websudo",
                            "com.atlassian.scheduler",
                            "com.atlassian.scheduler.config",
                            "com.atlassian.webresource.api.data",
                            "com.opensymphony.module.propertyset",
                            "com.opensymphony.workflow",
                            "com.opensymphony.workflow.loader",
                            "jakarta.inject",
                            "jakarta.ws.rs",
                            "jakarta.ws.rs.core",
                            "net.java.ao")
                    .in(place);
        } catch (IOException e) {
            throw new UncheckedIOException("The garden cannot be packed into " + folder, e);
        }
    }

    private static String descriptor(int version) {
        return """
                <atlassian-plugin key="%s" name="Garden" plugins-version="2">
                  <plugin-info><description>Has all there is.</description><version>%s.0.0</version>
                    <vendor name="Gardeners"/></plugin-info>
                  <resource type="i18n" name="i18n" location="i18n.garden"/>
                  <ao key="tables"><entity>@Entry</entity>%s</ao>
                  <rest-migration key="second-rest"><rest-v2/></rest-migration>
                  <rest key="rest" path="/garden" version="1.0"><package>%s</package></rest>
                  <webwork1 key="pages"><actions><action name="@GardenAction" alias="Garden" roles-required="admin">
                    <view name="input">page.vm</view></action></actions></webwork1>
                  <web-section key="section" location="admin_plugins_menu"><label key="garden.name"/></web-section>
                  <web-item key="item" section="admin_plugins_menu/section"><label key="garden.name"/>
                    <link linkId="garden-link">/secure/admin/Garden!default.jspa</link></web-item>
                  <web-panel key="panel" location="atl.jira.view.issue.right.context"><label key="garden.name"/>
                    <condition class="@GardenIsOpen"/><context-provider class="@SeedContext"/>
                    <resource type="velocity" name="view" location="panel.vm"/></web-panel>
                  <issue-tabpanel key="tab" class="@GardenTab"><label key="garden.name"/><order>7</order></issue-tabpanel>
                  <velocity-allowlist key="allowed"><method>@Card#getName()</method></velocity-allowlist>
                  <web-resource key="scripts"><context>atl.general</context>
                    <transformation extension="js"><transformer key="jsI18n"/></transformation>
                    <resource type="download" name="garden.js" location="garden.js"/>
                    <data key="seeds" class="@SeedData"/></web-resource>
                  <dashboard-item key="gadget"><definition><title key="garden.name"/>
                    <author><name>Gardeners</name></author></definition><description key="garden.name"/>
                    <resource type="velocity" name="view" location="panel.vm"/>
                    <context-provider class="@SeedContext"/></dashboard-item>
                  <jql-function key="function" class="@InGarden"><fname>inGarden</fname><list>true</list></jql-function>
                  <ownership-transfer-handler key="heir" class="@GardenHeir" i18n-name-key="garden.name">
                    <restrict application="jira" version="[8.3.0,)"/></ownership-transfer-handler>
                  <user-anonymization-handler key="leaver" class="@GardenLeaver" i18n-name-key="garden.name"/>
                  <user-key-change-handler key="key-tag" class="@GardenTag" i18n-name-key="garden.name"/>
                  <user-name-change-handler key="name-sign" class="@GardenSign" i18n-name-key="garden.name"/>
                  %s
                </atlassian-plugin>
                """
                .formatted(KEY, version, upTo(version, GardenJar::upgradeTask), PACKAGE, GardenRules.modules())
                .replace("@", PACKAGE + ".");
    }

    private static String spring(int version) {
        return """
                <beans xmlns="http://www.springframework.org/schema/beans"
                       xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                       xmlns:osgi="http://www.eclipse.org/gemini/blueprint/schema/blueprint"
                       xsi:schemaLocation="http://www.springframework.org/schema/beans http://www.springframework.org/schema/beans/spring-beans.xsd
                         http://www.eclipse.org/gemini/blueprint/schema/blueprint http://www.eclipse.org/gemini/blueprint/schema/blueprint/gemini-blueprint.xsd"
                       default-autowire="constructor">
                  <osgi:reference id="ao" interface="com.atlassian.activeobjects.external.ActiveObjects"/>
                  <osgi:reference id="events" interface="com.atlassian.event.api.EventPublisher"/>
                  <osgi:reference id="scheduler" interface="com.atlassian.scheduler.SchedulerService"/>
                  <bean id="journal" class="@Journal"/>
                  <bean id="life" class="@GardenLife"/>
                  <osgi:service ref="life" interface="com.atlassian.sal.api.lifecycle.LifecycleAware"/>
                  %s
                </beans>
                """
                .formatted(upTo(version, GardenJar::build))
                .replace("@", PACKAGE + ".");
    }

    private static String upgradeTask(int model) {
        return "<upgradeTask>@" + MODELS[model - 1] + "</upgradeTask>";
    }

    private static String build(int number) {
        return "<bean id=\"build" + number + "\" class=\"@GardenUpgrade\"><constructor-arg index=\"0\" value=\""
                + number
                + "\"/></bean><osgi:service ref=\"build" + number
                + "\" interface=\"com.atlassian.sal.api.upgrade.PluginUpgradeTask\"/>";
    }

    private static String upTo(int version, IntFunction<String> part) {
        return IntStream.rangeClosed(1, version).mapToObj(part).collect(Collectors.joining());
    }
}
