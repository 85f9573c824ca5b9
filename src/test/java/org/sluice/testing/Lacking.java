package org.sluice.testing;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/** Loads the classes of one package of ours anew, in a Jira that does not export some packages. */
public final class Lacking extends ClassLoader {

    private final String own;
    private final List<String> packages;

    /** Loads the classes beside that one. */
    public Lacking(Class<?> one, List<String> packages) {
        super(one.getClassLoader());
        this.own = one.getPackageName();
        this.packages = packages;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        String where = name.substring(0, Math.max(0, name.lastIndexOf('.')));
        if (packages.contains(where)) {
            throw new ClassNotFoundException(name);
        }
        Class<?> loaded = findLoadedClass(name);
        if (loaded != null || !where.equals(own)) {
            return loaded == null ? super.loadClass(name, resolve) : loaded;
        }
        try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
            byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}
