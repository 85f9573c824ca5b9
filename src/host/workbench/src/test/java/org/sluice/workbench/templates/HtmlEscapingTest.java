package org.sluice.workbench.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

/** Which references are text, and how text becomes HTML. */
public class HtmlEscapingTest {
    private final HtmlEscaping escaping = new HtmlEscaping();

    @Test
    public void shouldWriteTheFiveCharactersThatMatterAsEntities() {
        assertThat(HtmlEscaping.escape("<a href=\"x\" title='y'>&</a>"))
                .isEqualTo("&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;&lt;/a&gt;");
    }

    @Test
    public void shouldLeaveOtherLettersAsTheyAre() {
        assertThat(HtmlEscaping.escape("Blåbærgrød, 3 × 4 €")).isEqualTo("Blåbærgrød, 3 × 4 €");
    }

    @Test
    public void shouldEscapeTextOfAnyKindOfReference() {
        assertThat(escaping.referenceInsert("$name", "<")).isEqualTo("&lt;");
        assertThat(escaping.referenceInsert("$!{name}", "<")).isEqualTo("&lt;");
        assertThat(escaping.referenceInsert("$issue.getSummary()", "<")).isEqualTo("&lt;");
    }

    @Test
    public void shouldEscapeWhatAnObjectSaysOfItself() {
        assertThat(escaping.referenceInsert("$name", List.of("<"))).isEqualTo("[&lt;]");
    }

    @Test
    public void shouldBelieveANameThatEndsInHtml() {
        assertThat(escaping.referenceInsert("$bodyHtml", "<b>")).isEqualTo("<b>");
        assertThat(escaping.referenceInsert("$!{panel.html}", "<b>")).isEqualTo("<b>");
        assertThat(escaping.referenceInsert("$panel.getHtml()", "<b>")).isEqualTo("<b>");
        assertThat(escaping.referenceInsert("$text.asHtml('a', $b)", "<b>")).isEqualTo("<b>");
    }

    @Test
    public void shouldNotBelieveANameThatOnlyHasHtmlSomewhereElse() {
        assertThat(escaping.referenceInsert("$html.title", "<b>")).isEqualTo("&lt;b&gt;");
        assertThat(escaping.referenceInsert("$htmlTitle", "<b>")).isEqualTo("&lt;b&gt;");
        assertThat(escaping.referenceInsert("$texts.get('bodyHtml')", "<b>")).isEqualTo("&lt;b&gt;");
    }

    @Test
    public void shouldLeaveAReferenceWithoutValueToVelocity() {
        assertThat(escaping.referenceInsert("$name", null)).isNull();
    }
}
