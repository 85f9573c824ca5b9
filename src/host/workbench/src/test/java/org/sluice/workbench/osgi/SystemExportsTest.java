package org.sluice.workbench.osgi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.Test;

/** The list of exported packages: complete, with sources, and nothing of the workbench. */
public class SystemExportsTest {
    private static final Pattern TYPE = Pattern.compile("^\\S.*\\s((?:[a-z][\\w]*\\.)+)[A-Z][\\w.$]*\\s\\|.*");

    @Test
    public void shouldNameEachPackageOnceWithItsSource() {
        SystemExports exports = SystemExports.ofJira11();

        assertThat(exports.lines()).extracting(HostList.Line::name).doesNotHaveDuplicates();
        assertThat(exports.lines()).allSatisfy(line -> assertThat(line.source()).isNotBlank());
    }

    @Test
    public void shouldExportEveryPackageOfTheSlice() throws IOException {
        Set<String> exported = new TreeSet<>();
        SystemExports.ofJira11().lines().forEach(line -> exported.add(line.name()));

        Set<String> slice = packagesOfTheSlice();

        assertThat(slice).hasSizeGreaterThan(30);
        assertThat(exported).containsAll(slice);
    }

    @Test
    public void shouldKeepTheWorkbenchToItself() {
        assertThat(SystemExports.ofJira11().lines())
                .extracting(HostList.Line::name)
                .noneMatch(name -> name.startsWith("org.sluice") || name.startsWith("org.springframework"));
    }

    private static Set<String> packagesOfTheSlice() throws IOException {
        Set<String> packages = new TreeSet<>();
        try (InputStream in = SystemExportsTest.class.getResourceAsStream("/signatures.txt");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().forEach(line -> {
                Matcher type = TYPE.matcher(line);
                if (!line.startsWith("#") && type.matches()) {
                    String dotted = type.group(1);
                    packages.add(dotted.substring(0, dotted.length() - 1));
                }
            });
        }
        return packages;
    }
}
