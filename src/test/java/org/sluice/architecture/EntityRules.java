package org.sluice.architecture;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.schema.Default;
import net.java.ao.schema.Ignore;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Unique;

/**
 * What an Active Objects entity has to keep to on PostgreSQL, MySQL, Oracle and SQL Server alike.
 *
 * <p>Names have at most 30 characters; no column has the name of something in SQL; texts are at most 450 long or unlimited;
 * an unlimited text is neither compared, ordered by, indexed nor unique; types are those that all of them have; a column that
 * came after the first version may be empty, or has a default, since rows without it are there already.
 */
final class EntityRules {
    private static final String PREFIX = "AO_000000_";
    private static final int LONGEST_NAME = 30;
    private static final Set<Class<?>> TYPES = Set.of(
            boolean.class,
            int.class,
            long.class,
            double.class,
            Boolean.class,
            Integer.class,
            Long.class,
            Double.class,
            String.class,
            Date.class);

    private final Set<String> reserved;
    private final Collection<String> texts;
    private final Set<String> first;
    private final AtlassianFieldNameConverter columns = new AtlassianFieldNameConverter();

    /**
     * @param texts every text in the plugin's bytecode; conditions are among them
     * @param first the columns that no row was ever without
     */
    EntityRules(Set<String> reserved, Collection<String> texts, Set<String> first) {
        this.reserved = reserved;
        this.texts = texts;
        this.first = first;
    }

    /** One sentence for each rule that the entity breaks. */
    NavigableSet<String> broken(Class<? extends RawEntity<?>> entity) {
        NavigableSet<String> findings = new TreeSet<>();
        String simple = entity.getSimpleName();
        if (!nameFits(() -> new AtlassianTableNameConverter(name -> PREFIX + name).getName(entity))) {
            findings.add(simple + ": the table's name is longer than " + LONGEST_NAME);
        }
        if (!entity.isAnnotationPresent(Preload.class)) {
            findings.add(simple + ": without @Preload each row is read by a statement of its own");
        }
        for (Method method : entity.getMethods()) {
            if (isGetter(method)) {
                column(simple, method, findings);
            }
        }
        return findings;
    }

    private void column(String entity, Method getter, Collection<String> findings) {
        if (!nameFits(() -> columns.getName(getter))) {
            findings.add(entity + "." + getter.getName() + ": the column's name is longer than " + LONGEST_NAME);
            return;
        }
        String column = columns.getName(getter);
        String where = entity + "." + column;
        if (reserved.contains(column.toUpperCase(Locale.ROOT))) {
            findings.add(where + " is a word of SQL");
        }
        if (!isAllowed(getter.getReturnType())) {
            findings.add(where + " is of type " + getter.getReturnType().getSimpleName());
        }
        if (getter.isAnnotationPresent(NotNull.class)
                && !getter.isAnnotationPresent(PrimaryKey.class)
                && !getter.isAnnotationPresent(Default.class)
                && !first.contains(where)) {
            findings.add(where + " is empty in the rows of an earlier version, which may not be");
        }
        StringLength length = getter.getAnnotation(StringLength.class);
        if (length != null && length.value() == StringLength.UNLIMITED) {
            unlimited(where, column, getter, findings);
        } else if (length != null && (length.value() < 1 || length.value() > StringLength.MAX_LENGTH)) {
            findings.add(where + " is " + length.value() + " long");
        }
    }

    private void unlimited(String where, String column, Method getter, Collection<String> findings) {
        if (getter.isAnnotationPresent(Indexed.class) || getter.isAnnotationPresent(Unique.class)) {
            findings.add(where + " is unlimited and cannot be indexed");
        }
        Pattern compared = Pattern.compile("\\b" + column + "\\b\\s*(=|<|>|!=|(NOT )?(IN|LIKE)\\b|ASC\\b|DESC\\b)");
        if (texts.stream().anyMatch(text -> compared.matcher(text).find())) {
            findings.add(where + " is unlimited and cannot be compared or ordered by");
        }
    }

    private static boolean isAllowed(Class<?> type) {
        return TYPES.contains(type) || type.isEnum() || RawEntity.class.isAssignableFrom(type);
    }

    private static boolean isGetter(Method method) {
        boolean named = method.getName().startsWith("get") || method.getName().startsWith("is");
        return named
                && method.getParameterCount() == 0
                && method.getDeclaringClass() != RawEntity.class
                && !method.isAnnotationPresent(Ignore.class);
    }

    /** Active Objects itself refuses a name that is too long. */
    private static boolean nameFits(Naming naming) {
        try {
            return naming.name().length() <= LONGEST_NAME;
        } catch (net.java.ao.ActiveObjectsException e) {
            return false;
        }
    }

    /** Makes a name. */
    @FunctionalInterface
    private interface Naming {
        String name();
    }

    /** The words of the four databases, one a line; a hash begins a remark. */
    static Set<String> words(Collection<String> lines) {
        NavigableSet<String> words = new TreeSet<>();
        lines.stream()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> Arrays.stream(line.trim().split("\\s+", -1)))
                .filter(word -> !word.isEmpty())
                .forEach(words::add);
        return words;
    }
}
