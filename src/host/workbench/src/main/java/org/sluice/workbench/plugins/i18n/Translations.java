package org.sluice.workbench.plugins.i18n;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Texts by key: the plugins' {@code i18n} resources and the host's own, the reader's language first, then English. */
public interface Translations {
    /** The text as it stands in the file, before arguments are put in; empty when no language has the key. */
    Optional<String> raw(Locale locale, String key);

    /** The text with its arguments, by the rules of {@link java.text.MessageFormat}; the key itself when it is unknown. */
    String text(Locale locale, String key, Object... arguments);

    /** All texts whose key begins with the prefix. */
    Map<String, String> withPrefix(Locale locale, String prefix);
}
