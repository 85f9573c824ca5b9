package org.sluice.workbench.plugins.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.Locale;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.plugins.PluginJar;
import org.sluice.workbench.plugins.PluginStage;

/** Texts by key: which language's, with which letters, and what an unknown key gives. */
public class I18nResourcesTest {
    private static final Locale DANISH = Locale.forLanguageTag("da");

    @Rule
    public final PluginStage stage = new PluginStage();

    @Test
    public void shouldFallBackOnEnglishForAKeyThatALanguageLacks() {
        installTexts("bed.name=Bed\nbed.path=Path\n", "bed.name=Bed p\\u00e5 dansk\n");

        assertThat(stage.translations.text(DANISH, "bed.name")).isEqualTo("Bed på dansk");
        assertThat(stage.translations.text(DANISH, "bed.path")).isEqualTo("Path");
        assertThat(stage.translations.text(Locale.FRENCH, "bed.path")).isEqualTo("Path");
    }

    @Test
    public void shouldGiveTheKeyOfATextThatNobodyHas() {
        assertThat(stage.translations.text(DANISH, "no.such.text")).isEqualTo("no.such.text");
        assertThat(stage.translations.raw(DANISH, "no.such.text")).isEmpty();
    }

    @Test
    public void shouldPutArgumentsInByTheRulesOfMessageFormat() {
        installTexts("bed.count=It''s {0,number,integer} of {1}\n", "bed.count={1}: {0,number,integer}\n");

        assertThat(stage.translations.text(Locale.ENGLISH, "bed.count", 1200, "roses"))
                .isEqualTo("It's 1,200 of roses");
        assertThat(stage.translations.text(DANISH, "bed.count", 1200, "roser")).isEqualTo("roser: 1.200");
        assertThat(stage.translations.raw(Locale.ENGLISH, "bed.count")).contains("It''s {0,number,integer} of {1}");
    }

    @Test
    public void shouldListTheTextsUnderAPrefixInTheReadersLanguage() {
        installTexts("bed.b=B\nbed.a=A\npath.c=C\n", "bed.a=A p\\u00e5 dansk\n");

        assertThat(stage.translations.withPrefix(DANISH, "bed."))
                .containsExactly(entry("bed.a", "A på dansk"), entry("bed.b", "B"));
    }

    @Test
    public void shouldReadAPluginsFilesInTheOldLetters() {
        // Two bytes of UTF-8 are two letters of ISO-8859-1, as in Jira: escapes are the safe form.
        installTexts("bed.name=å\n", "");

        assertThat(stage.translations.text(Locale.ENGLISH, "bed.name")).isEqualTo("Ã¥");
    }

    @Test
    public void shouldReadTheHostsOwnTextsInEachLanguageItSpeaks() {
        I18nResources host = new I18nResources().withHostTexts("/workbench/i18n/pages");

        assertThat(host.text(Locale.ENGLISH, "workbench.login")).isEqualTo("Log in");
        assertThat(host.text(DANISH, "workbench.login")).isEqualTo("Log ind");
    }

    /** What a plugin's JQL function asks for when it counts its arguments. */
    @Test
    public void shouldHaveTheTextsThatJirasOwnClassesAskFor() {
        I18nResources host = new I18nResources().withHostTexts("/workbench/i18n/pages");
        String key = "jira.jql.function.arg.incorrect.exact";

        assertThat(host.text(Locale.ENGLISH, key, "issuesOf", "3", "1"))
                .isEqualTo("Function 'issuesOf' expected '3' arguments but received '1'.");
        assertThat(host.text(DANISH, key, "issuesOf", "3", "1")).contains("'issuesOf' skal have '3' argumenter");
        assertThat(host.text(Locale.forLanguageTag("sv"), key, "issuesOf", "3", "1"))
                .contains("'issuesOf' ska ha '3' argument");
    }

    @Test
    public void shouldLeaveResourcesAloneThatAreNoTexts() {
        stage.install(PluginJar.withModules("<resource type=\"download\" name=\"icon\" location=\"no/such/file\"/>"));

        assertThat(stage.translations.withPrefix(Locale.ENGLISH, "no")).isEmpty();
    }

    @Test
    public void shouldNameAResourceThatDoesNotSayWhatItIs() {
        PluginJar jar = PluginJar.withModules("<resource name=\"icon\" location=\"a\"/>");

        assertThatThrownBy(() -> stage.install(jar)).hasMessageContaining("lacks type");
    }

    private void installTexts(String english, String danish) {
        stage.install(PluginJar.withModules("<resource type=\"i18n\" name=\"garden\" location=\"i18n.garden\"/>")
                .text("i18n/garden.properties", english)
                .text("i18n/garden_da.properties", danish));
    }
}
