package org.sluice.workbench.plugins.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.anonymizing.handlers.HandlerKind;
import org.sluice.workbench.osgi.StartFailure;
import org.sluice.workbench.plugins.Plugin;
import org.sluice.workbench.plugins.PluginJar;
import org.sluice.workbench.plugins.PluginStage;
import org.sluice.workbench.plugins.sample.KeepsNobody;

/** The four modules of anonymisation: what a descriptor has to say, and when a handler is in service. */
public class AnonymizationTypesTest {
    private static final String CLASS = "class=\"" + KeepsNobody.class.getName() + "\"";
    private static final String GOOD = CLASS + " i18n-name-key=\"test.name\"";

    @Rule
    public final PluginStage stage = new PluginStage();

    private final AnonymizationTypes types = new AnonymizationTypes(stage.translations, "11.3.1");

    public AnonymizationTypesTest() {
        types.types().forEach(stage::with);
    }

    @Test
    public void shouldHaveAHandlerInServiceWhileItsPluginIs() {
        Plugin plugin = install("user-key-change-handler", GOOD, "");

        assertThat(types.handlers()).singleElement().satisfies(handler -> {
            assertThat(handler.kind()).isEqualTo(HandlerKind.KEY);
            assertThat(handler.nameKey()).isEqualTo("test.name");
            assertThat(handler.origin()).isEqualTo("test.plugin:one");
        });
        stage.disable(plugin);
        assertThat(types.handlers()).isEmpty();
    }

    @Test
    public void shouldServeOnlyWhereARestrictionMeansThisJira() {
        install("user-key-change-handler", GOOD, restrict("jira", "[8.3.0,)"));
        assertThat(types.handlers()).hasSize(1);
    }

    @Test
    public void shouldNotServeWhereARestrictionMeansOthers() {
        install("user-key-change-handler", GOOD, restrict("jira", "[8.3.0,9)") + restrict("confluence", "[7,)"));
        assertThat(types.handlers()).isEmpty();
    }

    @Test
    public void shouldRefuseAClassOfAnotherKind() {
        assertRefused("user-name-change-handler", GOOD, "is no UserNameChangeHandler");
    }

    @Test
    public void shouldRefuseAClassThatIsNoHandler() {
        assertRefused(
                "ownership-transfer-handler",
                "class=\"java.lang.Object\" i18n-name-key=\"test.name\"",
                "is no OwnershipTransferHandler");
    }

    @Test
    public void shouldRefuseAModuleWithoutAName() {
        assertRefused("user-key-change-handler", CLASS, "lacks i18n-name-key");
    }

    @Test
    public void shouldRefuseANameThatNoFileHas() {
        assertRefused("user-key-change-handler", CLASS + " i18n-name-key=\"test.none\"", "no file has: test.none");
    }

    @Test
    public void shouldRefuseAModuleWithoutAClass() {
        assertRefused("user-anonymization-handler", "i18n-name-key=\"test.name\"", "lacks class");
    }

    @Test
    public void shouldRefuseVersionsThatMakeNoRange() {
        assertThatThrownBy(() -> install("user-key-change-handler", GOOD, restrict("jira", "[new,")))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("no range of versions: [new,");
    }

    private void assertRefused(String tag, String attributes, String reason) {
        assertThatThrownBy(() -> install(tag, attributes, ""))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("test.plugin:one (" + tag + ")")
                .hasMessageContaining(reason);
    }

    private static String restrict(String application, String version) {
        return "<restrict application=\"" + application + "\" version=\"" + version + "\"/>";
    }

    private Plugin install(String tag, String attributes, String inner) {
        return stage.install(PluginJar.withModules(
                        "<" + tag + " key=\"one\" " + attributes + ">" + inner + "</" + tag + ">")
                .header("Spring-Context", "*")
                .classes(KeepsNobody.class)
                .imports("com.atlassian.jira.bc", "com.atlassian.jira.user.anonymize", "com.atlassian.jira.util"));
    }
}
