package org.sluice.workbench.services.ao;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.java.ao.RawEntity;
import net.java.ao.schema.FieldNameConverter;
import net.java.ao.schema.Ignore;

/** The columns that an entity's methods name. */
final class FieldNames {
    private FieldNames() {}

    static SortedSet<String> of(Class<? extends RawEntity<?>> entity, FieldNameConverter converter) {
        return Arrays.stream(entity.getMethods())
                .filter(FieldNames::isColumn)
                .map(converter::getName)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isColumn(Method method) {
        return method.getDeclaringClass() != RawEntity.class
                && !method.isDefault()
                && !method.isAnnotationPresent(Ignore.class);
    }
}
