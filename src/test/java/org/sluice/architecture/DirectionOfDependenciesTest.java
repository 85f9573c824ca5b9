package org.sluice.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInDiagram;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchUnitRunner;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.runner.RunWith;

/** The diagram {@code design.puml} is true: code takes no arrow that is not drawn, and the drawn ones are really read. */
@RunWith(ArchUnitRunner.class)
@AnalyzeClasses(locations = SluiceClasses.OfThePlugin.class)
public class DirectionOfDependenciesTest {

    private static final Path DIAGRAM = Path.of("src/test/resources/design.puml");

    /** Arrows that the code takes today; without any one of them the diagram must refuse the code. */
    private static final List<String> TAKEN = List.of(
            "[platform] --> [host]",
            "[work.jira] --> [work]",
            "[work.jira] --> [platform]",
            "[work.jira] --> [host]",
            "[insight.domain] --> [work]",
            "[insight.jira] --> [insight.domain]",
            "[insight.rest] --> [insight.domain]",
            "[insight.rest] --> [platform]",
            "[insight.web] --> [host]");

    @ArchTest
    static void shouldTakeOnlyArrowsThatAreDrawn(JavaClasses plugin) {
        diagram(DIAGRAM).check(plugin);
    }

    @ArchTest
    static void shouldRefuseTheCodeWithoutAnArrowThatItTakes(JavaClasses plugin) {
        for (String arrow : TAKEN) {
            ArchRule poorer = diagram(without(arrow));

            boolean refused = poorer.evaluate(plugin).hasViolation();

            assertThat(refused).as("refused without %s", arrow).isTrue();
        }
    }

    @ArchTest
    static void shouldKeepEveryClassOfThePluginInSomeBox(JavaClasses plugin) {
        assertThat(plugin).hasSizeGreaterThan(50);
        assertThat(plugin.stream().filter(type -> !type.getSimpleName().equals("package-info")))
                .allSatisfy(type -> assertThat(boxes()).contains("<<" + type.getPackageName() + ">>"));
    }

    private static ArchRule diagram(Path file) {
        try {
            return classes()
                    .that()
                    .doNotHaveSimpleName("package-info")
                    .should(adhereToPlantUmlDiagram(file.toUri().toURL(), consideringOnlyDependenciesInDiagram()));
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("No address for " + file, e);
        }
    }

    private static Path without(String arrow) {
        try {
            List<String> all = Files.readAllLines(DIAGRAM);
            assertThat(all).contains(arrow);
            Path poorer = Files.createTempFile("design", ".puml");
            poorer.toFile().deleteOnExit();
            return Files.write(
                    poorer, all.stream().filter(line -> !line.equals(arrow)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot copy " + DIAGRAM, e);
        }
    }

    private static String boxes() {
        try {
            return Files.readString(DIAGRAM);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + DIAGRAM, e);
        }
    }
}
