package org.sluice.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Whatever a reader sees exists in English, Danish and Swedish, takes the same arguments, and is used. */
@RunWith(Parameterized.class)
public class TextsTest {

    private static final String SAME_WORD = "the same word in Danish or Swedish";

    static final Texts PLUGIN = new Texts(
            "src/main/resources/i18n",
            "sluice",
            List.of("src/main/java", "src/main/frontend/src", "src/main/resources", "atlassian-plugin.xml"),
            Map.of(),
            Map.of(
                    "the name of the product",
                    Set.of("sluice.admin.section", "sluice.start.on.title"),
                    SAME_WORD,
                    Set.of(
                            "sluice.config.window",
                            "sluice.flow.part.workflow",
                            "sluice.flow.pressure.press",
                            "sluice.flow.transition.start",
                            "sluice.intake.waited.minutes",
                            "sluice.start.statuses.status",
                            "sluice.start.made.dashboard")));

    private static final Texts WORKBENCH = new Texts(
            "src/host/workbench/src/main/resources/workbench/i18n",
            "pages",
            List.of("src/host/workbench/src/main", "src/host/jira-contract/src/main/java"),
            Map.of("aui.", "AUI's own scripts ask for them", "workbench.error.", "a status, and then .text"),
            Map.of(
                    "a proper name",
                    Set.of("workbench.admin.info.java", "workbench.admin.user.access.label"),
                    SAME_WORD,
                    Set.of(
                            "aui.messagecomponent.info.label",
                            "workbench.admin.info.database",
                            "workbench.admin.module.type",
                            "workbench.admin.plugin.version",
                            "workbench.admin.section.mail_section",
                            "workbench.admin.section.workflows_section",
                            "workbench.admin.tab.system",
                            "workbench.dashboard.owner.system",
                            "workbench.field.issuetype",
                            "workbench.field.status",
                            "workbench.header.admin",
                            "workbench.header.dashboards",
                            "workbench.issue.workflow")));

    private static final Pattern TWO_LETTERS = Pattern.compile("\\p{L}{2}");

    private final Texts texts;

    /** Each set of texts in turn. */
    public TextsTest(Texts texts) {
        this.texts = texts;
    }

    /** The plugin's texts and those of the workbench's own pages. */
    @Parameters(name = "{0}")
    public static List<Texts> sets() {
        return List.of(PLUGIN, WORKBENCH);
    }

    @Test
    public void shouldHoldTheSameKeysInEveryLanguage() {
        Set<String> english = texts.english().keySet();

        assertThat(english).hasSizeGreaterThan(100);
        for (String language : Texts.TRANSLATIONS) {
            assertThat(texts.in(language).keySet()).as(language).isEqualTo(english);
        }
    }

    @Test
    public void shouldTakeTheSameArgumentsInEveryLanguage() {
        Map<String, String> english = texts.english();

        for (String language : Texts.TRANSLATIONS) {
            assertThat(texts.in(language)).as(language).allSatisfy((key, text) -> assertThat(Texts.arguments(text))
                    .as(key)
                    .isEqualTo(Texts.arguments(english.getOrDefault(key, ""))));
        }
    }

    @Test
    public void shouldLeaveNoTextEmpty() {
        assertThat(texts.english())
                .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
        for (String language : Texts.TRANSLATIONS) {
            assertThat(texts.in(language))
                    .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
        }
    }

    /** A lone quote makes MessageFormat print an argument's braces. */
    @Test
    public void shouldHoldNoLoneQuoteBesideAnArgument() {
        Pattern lone = Pattern.compile("(^|[^'])'([^']|$)");

        for (String language : List.of("", "_da", "_sv")) {
            assertThat(texts.in(language)).allSatisfy((key, text) -> assertThat(
                            text.contains("{") && lone.matcher(text).find())
                    .as(key + language)
                    .isFalse());
        }
    }

    @Test
    public void shouldBeTranslatedUnlessThereIsAReason() {
        Map<String, String> english = texts.english();
        Set<String> same = new TreeSet<>();

        for (String language : Texts.TRANSLATIONS) {
            texts.in(language).forEach((key, text) -> {
                boolean words = TWO_LETTERS.matcher(text).find();
                if (words && text.equals(english.get(key))) {
                    same.add(key);
                }
            });
        }

        assertThat(same).isEqualTo(texts.sameWithReason());
    }

    @Test
    public void shouldBeUsed() {
        Set<String> quoted = texts.quotedInSources();

        assertThat(texts.english().keySet()).allSatisfy(key -> assertThat(texts.used(key, quoted))
                .as("%s is used", key)
                .isTrue());
    }

    @Test
    public void shouldNotTakeEveryKeyForUsed() {
        Set<String> quoted = texts.quotedInSources();

        assertThat(texts.used("some.key.nobody.asks.for", quoted)).isFalse();
    }
}
