package org.sluice.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Unique;
import org.junit.Test;

/** Entities keep to what every database of Jira can take; a sample of each fault is seen. */
public class EntityRulesTest {
    private static final Pattern ENTITY = Pattern.compile("<entity>\\s*([\\w.$]+)\\s*</entity>");

    @Test
    public void shouldKeepToTheRulesOfAllDatabases() throws Exception {
        EntityRules rules =
                new EntityRules(reserved(), ConstantTexts.under(Path.of("target", "classes")), firstVersion());
        List<Class<? extends RawEntity<?>>> entities = entities();

        assertThat(entities).isNotEmpty();
        assertThat(entities)
                .allSatisfy(entity -> assertThat(rules.broken(entity)).isEmpty());
    }

    @Test
    public void shouldNameEveryEntityInTheDescriptor() throws Exception {
        List<String> named = entities().stream().map(Class::getName).toList();
        List<String> written = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("target", "classes"))) {
            files.filter(file -> file.toString().endsWith("Row.class"))
                    .map(file -> Path.of("target", "classes").relativize(file).toString())
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .filter(EntityRulesTest::isEntity)
                    .forEach(written::add);
        }

        assertThat(named).containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    public void shouldGiveEveryIndexAndConstraintAShortNameOfItsOwn() throws Exception {
        AtlassianFieldNameConverter columns = new AtlassianFieldNameConverter();
        AtlassianTableNameConverter tables = new AtlassianTableNameConverter(name -> "AO_56EEFF_" + name);
        List<String> names = new ArrayList<>();
        for (Class<? extends RawEntity<?>> entity : entities()) {
            for (Method getter : entity.getMethods()) {
                if (getter.isAnnotationPresent(Indexed.class)) {
                    names.add(
                            new AtlassianIndexNameConverter().getName(tables.getName(entity), columns.getName(getter)));
                } else if (getter.isAnnotationPresent(Unique.class)) {
                    names.add(new AtlassianUniqueNameConverter()
                            .getName(tables.getName(entity), columns.getName(getter)));
                }
            }
        }

        assertThat(names).isNotEmpty().doesNotHaveDuplicates().allMatch(name -> name.length() <= 30);
    }

    @Test
    public void shouldSeeAColumnThatEarlierRowsDoNotHave() throws Exception {
        assertThat(broken(Late.class))
                .containsExactly("Late.BED is empty in the rows of an earlier version, which may not be");
        assertThat(new EntityRules(reserved(), List.of(), Set.of("Late.BED")).broken(Late.class))
                .isEmpty();
    }

    @Test
    public void shouldSeeATableNameThatIsTooLong() throws Exception {
        assertThat(broken(AnEntityWithAnEndlessName.class))
                .singleElement()
                .asString()
                .contains("table's name");
    }

    @Test
    public void shouldSeeAColumnNameThatIsTooLong() throws Exception {
        assertThat(broken(Verbose.class)).singleElement().asString().contains("column's name");
    }

    @Test
    public void shouldSeeAWordOfSql() throws Exception {
        assertThat(broken(Reserved.class))
                .containsExactly("Reserved.LEVEL is a word of SQL", "Reserved.SIZE is a word of SQL");
    }

    @Test
    public void shouldSeeATextThatIsTooLong() throws Exception {
        assertThat(broken(Long451.class)).containsExactly("Long451.WORDING is 451 long");
    }

    @Test
    public void shouldSeeATypeThatNotAllDatabasesHave() throws Exception {
        assertThat(broken(Money.class)).containsExactly("Money.AMOUNT is of type BigDecimal");
    }

    @Test
    public void shouldSeeAnUnlimitedTextThatIsComparedOrIndexed() throws Exception {
        EntityRules rules = new EntityRules(reserved(), List.of("BED = ? AND WORDING LIKE ?"), Set.of());

        assertThat(rules.broken(Unlimited.class))
                .containsExactly(
                        "Unlimited.REMARK is unlimited and cannot be indexed",
                        "Unlimited.WORDING is unlimited and cannot be compared or ordered by");
    }

    @Test
    public void shouldSeeRowsThatAreReadOneByOne() throws Exception {
        assertThat(broken(Lazy.class)).singleElement().asString().contains("@Preload");
    }

    @Test
    public void shouldFindTheTextsOfAClass() throws Exception {
        assertThat(ConstantTexts.under(Path.of("target", "test-classes", "org", "sluice", "architecture")))
                .contains("BED = ? AND WORDING LIKE ?");
    }

    private static Set<String> broken(Class<? extends RawEntity<?>> entity) throws Exception {
        return new EntityRules(reserved(), List.of(), Set.of()).broken(entity);
    }

    private static Set<String> reserved() throws Exception {
        return words("sql-words.txt");
    }

    private static Set<String> firstVersion() throws Exception {
        return words("first-version.txt");
    }

    private static Set<String> words(String file) throws Exception {
        try (InputStream in =
                Objects.requireNonNull(EntityRulesTest.class.getResourceAsStream("/org/sluice/architecture/" + file))) {
            return EntityRules.words(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        }
    }

    @SuppressWarnings("unchecked") // Checked just before; the key's type does not matter here.
    private static List<Class<? extends RawEntity<?>>> entities() throws Exception {
        String descriptor = Files.readString(Path.of("atlassian-plugin.xml"), StandardCharsets.UTF_8);
        List<Class<? extends RawEntity<?>>> entities = new ArrayList<>();
        Matcher names = ENTITY.matcher(descriptor);
        while (names.find()) {
            Class<?> entity = Class.forName(names.group(1));
            assertThat(entity).isInterface();
            assertThat(RawEntity.class).isAssignableFrom(entity);
            entities.add((Class<? extends RawEntity<?>>) entity);
        }
        return entities;
    }

    private static boolean isEntity(String name) {
        try {
            return RawEntity.class.isAssignableFrom(Class.forName(name));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("Compiled but not loadable: " + name, e);
        }
    }

    /** Has a table name that is too long. */
    @Preload
    public interface AnEntityWithAnEndlessName extends Entity {}

    /** Has a column name that is too long. */
    @Preload
    public interface Verbose extends Entity {
        String getAColumnThatSaysFarMoreThanItShould();
    }

    /** Has columns that SQL has words for. */
    @Preload
    public interface Reserved extends Entity {
        int getLevel();

        int getSize();
    }

    /** Has a text that is too long to be kept and too short to be unlimited. */
    @Preload
    public interface Long451 extends Entity {
        @StringLength(451)
        String getWording();
    }

    /** Has a number that Active Objects does not keep. */
    @Preload
    public interface Money extends Entity {
        BigDecimal getAmount();
    }

    /** Has a column that has to be filled. */
    @Preload
    public interface Late extends Entity {
        @NotNull
        Long getBed();
    }

    /** Has two unlimited texts. */
    @Preload
    public interface Unlimited extends Entity {
        @StringLength(StringLength.UNLIMITED)
        String getWording();

        @Indexed
        @StringLength(StringLength.UNLIMITED)
        String getRemark();
    }

    /** Is read row by row. */
    public interface Lazy extends Entity {}
}
