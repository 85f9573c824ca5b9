package org.sluice.workbench.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.junit.Test;

/** The host's own templates, read from its class path and trusted with every method. */
public class HostTemplatesTest {
    private static final String SAMPLE = "templates/garden.vm";

    private final HostTemplates templates = new HostTemplates();

    @Test
    public void shouldEscapeTextAndCallMethodsOfAnyClass() {
        String page = templates.render(SAMPLE, Map.of("bed", new Bed("<Roses>"), "noteHtml", "", "plants", List.of()));

        assertThat(page).contains("Bed &lt;Roses&gt;");
    }

    @Test
    public void shouldInsertHtmlWhereTheNameSaysSo() {
        String page =
                templates.render(SAMPLE, Map.of("bed", new Bed(""), "noteHtml", "<i>dry</i>", "plants", List.of()));

        assertThat(page).contains("Note <i>dry</i>");
    }

    @Test
    public void shouldReadTemplatesAsUtf8() {
        String page =
                templates.render(SAMPLE, Map.of("bed", new Bed(""), "noteHtml", "", "plants", List.of("Æble", "Pære")));

        assertThat(page).contains("Blåbær").contains("[Æble][Pære]");
    }

    @Test
    public void shouldNotKeepWhatATemplateSets() {
        Map<String, Object> context = new HashMap<>(Map.of("bed", new Bed(""), "noteHtml", "", "plants", List.of()));

        templates.render(SAMPLE, context);

        assertThat(context).doesNotContainKey("made");
    }

    @Test
    public void shouldNameATemplateThatIsNotThere() {
        Map<String, Object> nothing = Map.of();

        assertThatThrownBy(() -> templates.render("templates/absent.vm", nothing))
                .isInstanceOf(ResourceNotFoundException.class)
                .hasMessageContaining("templates/absent.vm");
    }

    /** What the sample shows. */
    public record Bed(String name) {}
}
