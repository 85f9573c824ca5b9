package org.sluice.workbench.tracker.issues;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

/** What is left of the name of a file that somebody sent, and which names cannot be kept. */
public class FileNameTest {
    @Test
    public void shouldKeepTheLastPartOfAPathOfAnySystem() {
        assertThat(FileName.last("../../etc/passwd")).isEqualTo("passwd");
        assertThat(FileName.last("C:\\ward\\list.csv")).isEqualTo("list.csv");
        assertThat(FileName.last(" a\nb/c.txt ")).isEqualTo("c.txt");
        assertThat(FileName.last("folder/")).isEmpty();
    }

    @Test
    public void shouldFitNoFolderAndNothingWithoutALength() {
        assertThat(List.of("", " ", ".", "..", "x".repeat(256))).noneMatch(FileName::fits);
        assertThat(List.of("a", ".profile", "...", "x".repeat(255))).allMatch(FileName::fits);
    }

    @Test
    public void shouldNameTheFirstCharacterThatHarms() {
        assertThat(FileName.forbidden("a?b*c")).contains("?");
        assertThat(FileName.forbidden("a\u0001b")).contains("U+0001");
        assertThat(FileName.forbidden("blå skærm (1) & 'two'.png")).isEmpty();
    }

    @Test
    public void shouldTellTheKindByTheEnding() {
        assertThat(FileName.mediaType("screen.PNG")).isEqualTo("image/png");
        assertThat(FileName.mediaType("ward.unheard-of")).isEqualTo("application/octet-stream");
    }
}
