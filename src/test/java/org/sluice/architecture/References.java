package org.sluice.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds what the bytecode of classes refers to of Jira that the slice lacks. */
final class References {
    private final Slice slice;

    References(Slice slice) {
        this.slice = slice;
    }

    /** One sentence for each reference outside the slice. */
    NavigableSet<String> outside(JavaClasses classes) {
        NavigableSet<String> findings = new TreeSet<>();
        for (JavaClass type : classes) {
            type.getDirectDependenciesFromSelf().stream()
                    .map(Dependency::getTargetClass)
                    .map(JavaClass::getBaseComponentType)
                    .map(JavaClass::getName)
                    .filter(target -> Slice.isForeign(target) && !slice.hasType(target))
                    .forEach(target -> findings.add(type.getName() + " refers to " + target));
            members(type)
                    .filter(reference -> !reference.isAllowedBy(slice))
                    .forEach(reference -> findings.add(type.getName() + " uses " + reference));
        }
        return findings;
    }

    private static Stream<Reference> members(JavaClass type) {
        return Stream.concat(
                type.getCodeUnitAccessesFromSelf().stream().map(access -> Reference.of(access.getTarget())),
                type.getFieldAccessesFromSelf().stream().map(Reference::of));
    }
}
