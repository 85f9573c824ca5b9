package org.sluice.workbench.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.Test;

/** Escapes in words and strings, as the messages of the parser advise them. */
public class JqlEscapeTest {
    private final JqlParser parser = new JqlParser();

    @Test
    public void shouldReadACharacterByItsNumber() {
        assertThat(valueOf("reporter = a\\u0040b")).isEqualTo("a@b");
        assertThat(valueOf("reporter = \"a\\u0040b\"")).isEqualTo("a@b");
        assertThat(valueOf("summary ~ '\\u00e6ble'")).isEqualTo("æble");
    }

    @Test
    public void shouldReadAnEscapedCharacterOfAWord() {
        assertThat(valueOf("status = in\\ progress")).isEqualTo("in progress");
        assertThat(valueOf("reporter = o\\'hara")).isEqualTo("o'hara");
    }

    @Test
    public void shouldReadEscapesInsideAString() {
        assertThat(valueOf("summary ~ \"a \\\"b\\\" \\\\ c\\td\"")).isEqualTo("a \"b\" \\ c\td");
        assertThat(valueOf("summary ~ 'it\\'s'")).isEqualTo("it's");
    }

    @Test
    public void shouldKeepTheOtherQuoteInsideAString() {
        assertThat(valueOf("summary ~ \"it's\"")).isEqualTo("it's");
        assertThat(valueOf("summary ~ 'say \"ah\"'")).isEqualTo("say \"ah\"");
    }

    @Test
    public void shouldRefuseANumberThatIsNotWhole() {
        for (String jql : List.of("reporter = a\\u00", "reporter = \"a\\u00g0\"", "reporter = a\\u")) {
            assertThatThrownBy(() -> parser.parse(jql)).as(jql).isInstanceOf(JqlException.class);
        }
    }

    @Test
    public void shouldReadEscapesInTheNameOfAField() {
        Clause.Comparison comparison = comparison("\"Support\\u0020team\" = x");

        assertThat(comparison.field()).isEqualTo("Support team");
    }

    @Test
    public void shouldWriteWhatItReads() {
        for (String jql : List.of("a = b\\u0040c", "a = \"x\\ty\"", "a in (\"\\\\\", '\\u0022')")) {
            assertThat(parser.parse(parser.parse(jql).toString())).as(jql).isEqualTo(parser.parse(jql));
        }
    }

    private String valueOf(String jql) {
        return ((Operand.Value) comparison(jql).operand()).text();
    }

    private Clause.Comparison comparison(String jql) {
        return (Clause.Comparison) parser.parse(jql).where().orElseThrow();
    }
}
