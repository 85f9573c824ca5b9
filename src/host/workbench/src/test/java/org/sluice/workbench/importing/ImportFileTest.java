package org.sluice.workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Files of an export, plain and packed. */
public class ImportFileTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void shouldReadTheSameFileAsOftenAsNeeded() throws IOException {
        Path path = Files.writeString(folder.newFile("export.json").toPath(), "{}");
        ImportFile file = ImportFile.of(path);

        assertThat(text(file)).isEqualTo("{}");
        assertThat(text(file)).isEqualTo("{}");
        assertThat(file.name()).isEqualTo("export.json");
    }

    @Test
    public void shouldUnpackWhateverTheNameSays() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write("{\"issues\":[]}".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(text(ImportFile.of("export.json", packed.toByteArray()))).isEqualTo("{\"issues\":[]}");
    }

    @Test
    public void shouldTellFilesApartByTheirContent() throws IOException {
        ImportFile one = ImportFile.of("a", new byte[] {1});
        ImportFile same = ImportFile.of("b", new byte[] {1});
        ImportFile other = ImportFile.of("a", new byte[] {2});

        assertThat(one.hash()).isEqualTo(same.hash()).hasSize(64).isNotEqualTo(other.hash());
    }

    @Test
    public void shouldReadAFileShorterThanAPackedOnesFirstTwoBytes() throws IOException {
        assertThat(text(ImportFile.of("a", new byte[0]))).isEmpty();
        assertThat(text(ImportFile.of("a", new byte[] {0x1f}))).hasSize(1);
    }

    @Test
    public void shouldFailWhereThereIsNoFile() {
        assertThatThrownBy(() -> ImportFile.of(Path.of("not", "there.json")).hash())
                .isInstanceOf(IOException.class);
    }

    private static String text(ImportFile file) throws IOException {
        try (InputStream in = file.open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
