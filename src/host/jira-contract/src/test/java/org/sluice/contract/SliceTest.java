package org.sluice.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.Test;

/** The compiled slice and its list say the same. */
public class SliceTest {
    private static final String OURS = "org.sluice.";

    @Test
    public void shouldCompileExactlyTheListedTypes() throws Exception {
        assertThat(compiledTypes().keySet())
                .isEqualTo(SignatureList.read().compiled().keySet());
    }

    @Test
    public void shouldGiveEachTypeItsListedKind() throws Exception {
        SortedMap<String, String> kinds = new TreeMap<>();
        compiledTypes().forEach((name, type) -> kinds.put(name, type.kind()));

        SortedMap<String, String> listed = new TreeMap<>();
        SignatureList.read().compiled().forEach((name, type) -> listed.put(name, type.kind));
        assertThat(kinds).isEqualTo(listed);
    }

    @Test
    public void shouldGiveEachTypeExactlyItsListedMembers() throws Exception {
        SortedMap<String, CompiledType> compiled = compiledTypes();

        SoftAssertions all = new SoftAssertions();
        SignatureList.read()
                .compiled()
                .forEach((name, listed) ->
                        all.assertThat(compiled.get(name).members()).as(name).isEqualTo(listed.members));
        all.assertAll();
    }

    @Test
    public void shouldFindWhatIsListedOfArtifactsInThem() throws Exception {
        for (SignatureList.Entry listed : SignatureList.read().fromArtifacts().values()) {
            CompiledType type = new CompiledType(Class.forName(listed.name));

            assertThat(type.kind()).as(listed.name).isEqualTo(listed.kind);
            assertThat(type.members()).as(listed.name).containsAll(listed.members);
        }
    }

    @Test
    public void shouldNameASourceForEachType() {
        SignatureList.read()
                .compiled()
                .forEach((name, listed) -> assertThat(listed.source).as(name).isNotBlank());
    }

    @Test
    public void shouldSeeAMemberThatTheListLacks() {
        CompiledType type = new CompiledType(WithOneMember.class);

        assertThat(type.members()).containsExactly("java.lang.String[] extra(java.util.List, int)", "new()");
    }

    private static SortedMap<String, CompiledType> compiledTypes() throws IOException, URISyntaxException {
        Path classes = Path.of(CurrentHost.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        SortedMap<String, CompiledType> types = new TreeMap<>();
        for (String name : classNames(classes)) {
            CompiledType type = new CompiledType(load(name));
            if (type.isOffered()) {
                types.put(name, type);
            }
        }
        return types;
    }

    private static List<String> classNames(Path classes) throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.walk(classes)) {
            files.map(file -> classes.relativize(file).toString().replace('/', '.'))
                    .filter(name -> name.endsWith(".class") && !name.endsWith("package-info.class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .filter(name -> !name.startsWith(OURS))
                    .forEach(names::add);
        }
        return names;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, SliceTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("Compiled but not loadable: " + name, e);
        }
    }

    /** A sample for the comparison itself. */
    public static class WithOneMember {
        public WithOneMember() {}

        public String[] extra(List<String> items, int number) {
            return new String[] {items.get(number)};
        }
    }
}
