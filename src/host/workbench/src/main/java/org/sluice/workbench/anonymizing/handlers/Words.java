package org.sluice.workbench.anonymizing.handlers;

/** Texts in the language of whoever the thread works for. */
@FunctionalInterface
public interface Words {
    String get(String key, Object... arguments);
}
