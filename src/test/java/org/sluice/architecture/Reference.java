package org.sluice.architecture;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A member that bytecode names: the type it is looked up in, and its signature as signatures.txt spells it. */
record Reference(Class<?> owner, String name, String signature) {
    static Reference of(AccessTarget.CodeUnitAccessTarget target) {
        String parameters = target.getRawParameterTypes().stream()
                .map(Reference::spelled)
                .collect(Collectors.joining(", ", "(", ")"));
        String signature = target.getName().equals("<init>")
                ? "new" + parameters
                : spelled(target.getRawReturnType()) + " " + target.getName() + parameters;
        return new Reference(load(target.getOwner()), target.getName(), signature);
    }

    static Reference of(JavaFieldAccess access) {
        AccessTarget.FieldAccessTarget target = access.getTarget();
        return new Reference(
                load(target.getOwner()),
                target.getName(),
                "static " + spelled(target.getRawType()) + " " + target.getName());
    }

    /** Whether the slice offers it, or somebody who is not Jira declares it. */
    boolean isAllowedBy(Slice slice) {
        return hierarchy().stream().anyMatch(type -> offers(slice, type));
    }

    private boolean offers(Slice slice, Class<?> type) {
        if (!Slice.isForeign(type.getName())) {
            return declares(type);
        }
        boolean ofEveryEnum = type.isEnum() && (name.equals("values") || name.equals("valueOf"));
        return ofEveryEnum
                || slice.hasMember(type.getName(), signature)
                || slice.hasMember(type.getName(), "static " + signature);
    }

    private boolean declares(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                        .anyMatch(method -> method.getName().equals(name))
                || Arrays.stream(type.getDeclaredFields())
                        .anyMatch(field -> field.getName().equals(name))
                || (type == owner && name.equals("<init>"));
    }

    private Set<Class<?>> hierarchy() {
        Set<Class<?>> found = new LinkedHashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(Set.of(owner));
        while (!open.isEmpty()) {
            Class<?> type = open.remove();
            if (found.add(type)) {
                open.addAll(Arrays.asList(type.getInterfaces()));
                if (type.getSuperclass() != null) {
                    open.add(type.getSuperclass());
                }
            }
        }
        if (owner.isInterface()) {
            found.add(Object.class);
        }
        return found;
    }

    private static String spelled(JavaClass type) {
        return type.isArray() ? spelled(type.getComponentType()) + "[]" : type.getName();
    }

    private static Class<?> load(JavaClass type) {
        try {
            return type.isArray()
                    ? Object[].class
                    : Class.forName(type.getName(), false, Reference.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The bytecode names a class that is not there: " + type.getName(), e);
        }
    }

    @Override
    public String toString() {
        return owner.getName() + ": " + signature;
    }
}
