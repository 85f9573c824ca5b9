package org.sluice.contract;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a compiled type offers to others, spelled as in signatures.txt. */
final class CompiledType {
    private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");
    private static final Set<String> OF_EVERY_ENUM = Set.of("values", "valueOf");
    private final Class<?> type;

    CompiledType(Class<?> type) {
        this.type = type;
    }

    String kind() {
        if (type.isAnnotation()) {
            return "annotation";
        }
        if (type.isInterface()) {
            return "interface";
        }
        return type.isEnum() ? "enum" : "class";
    }

    boolean isOffered() {
        return Modifier.isPublic(type.getModifiers())
                && !type.isAnonymousClass()
                && (type.getDeclaringClass() == null || new CompiledType(type.getDeclaringClass()).isOffered());
    }

    SortedSet<String> members() {
        SortedSet<String> members = new TreeSet<>();
        for (Field field : type.getDeclaredFields()) {
            if (offered(field) && !field.isSynthetic()) {
                members.add(prefix(field) + name(field.getType()) + " " + field.getName() + value(field));
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (offered(constructor) && !type.isEnum()) {
                members.add("new" + parameters(constructor.getParameterTypes()));
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (offered(method) && !method.isBridge() && !method.isSynthetic() && !belongsToEvery(method)) {
                members.add(prefix(method) + name(method.getReturnType()) + " " + method.getName()
                        + parameters(method.getParameterTypes()));
            }
        }
        return members;
    }

    private boolean belongsToEvery(Method method) {
        boolean inherited = OF_EVERY_OBJECT.contains(method.getName()) && !type.isInterface();
        return inherited || (type.isEnum() && OF_EVERY_ENUM.contains(method.getName()));
    }

    private static boolean offered(Member member) {
        return Modifier.isPublic(member.getModifiers()) || Modifier.isProtected(member.getModifiers());
    }

    private static String prefix(Member member) {
        return Modifier.isStatic(member.getModifiers()) ? "static " : "";
    }

    private static String parameters(Class<?>... types) {
        return Arrays.stream(types).map(CompiledType::name).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String name(Class<?> type) {
        return type.isArray() ? name(type.getComponentType()) + "[]" : type.getName();
    }

    /** Only a constant that javac copies into its caller has its value listed. */
    private static String value(Field field) {
        boolean copied = Modifier.isFinal(field.getModifiers())
                && Modifier.isStatic(field.getModifiers())
                && (field.getType().isPrimitive() || field.getType() == String.class);
        if (!copied) {
            return "";
        }
        try {
            Object value = field.get(null);
            return " = " + (value instanceof String ? "\"" + value + "\"" : value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("Cannot read " + field, e);
        }
    }
}
