package org.sluice.workbench.plugins.i18n;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.sluice.workbench.plugins.ModuleElement;
import org.sluice.workbench.plugins.ModuleType;
import org.sluice.workbench.plugins.Plugin;

/**
 * Texts from property files: plugins' {@code <resource type="i18n">}, read as ISO-8859-1 with escapes since that is the safe
 * form in Jira, and the host's own, read as UTF-8; the base file is English, others carry the language as a suffix.
 */
public final class I18nResources implements Translations, ModuleType {
    private static final String[] LANGUAGES = {"", "da", "sv", "en"};
    private final Map<String, Map<String, String>> byLanguage = new ConcurrentHashMap<>();

    @Override
    public String tag() {
        return "resource";
    }

    @Override
    public void enable(Plugin plugin, ModuleElement module) {
        if (!"i18n".equals(module.required("type"))) {
            return;
        }
        String base = module.required("location").replace('.', '/');
        if (plugin.resource(base + ".properties").isEmpty()) {
            throw module.failure("names texts that are not there: " + base + ".properties");
        }
        for (String language : LANGUAGES) {
            plugin.bytes(base + suffix(language) + ".properties")
                    .ifPresent(
                            bytes -> add(language, new InputStreamReader(new ByteArrayInputStream(bytes), ISO_8859_1)));
        }
    }

    /** Adds the host's own texts from its class path. */
    public I18nResources withHostTexts(String base) {
        for (String language : LANGUAGES) {
            try (InputStream in = I18nResources.class.getResourceAsStream(base + suffix(language) + ".properties")) {
                if (in != null) {
                    add(language, new InputStreamReader(in, UTF_8));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read the host's texts " + base, e);
            }
        }
        return this;
    }

    @Override
    public Optional<String> raw(Locale locale, String key) {
        String own = texts(locale.getLanguage()).get(key);
        return Optional.ofNullable(own != null ? own : texts("").get(key));
    }

    @Override
    public String text(Locale locale, String key, Object... arguments) {
        return raw(locale, key)
                .map(text -> new MessageFormat(text, locale).format(arguments))
                .orElse(key);
    }

    @Override
    public Map<String, String> withPrefix(Locale locale, String prefix) {
        Map<String, String> found = new TreeMap<>();
        texts("").forEach((key, text) -> {
            if (key.startsWith(prefix)) {
                found.put(key, raw(locale, key).orElse(text));
            }
        });
        return found;
    }

    private Map<String, String> texts(String language) {
        return byLanguage.computeIfAbsent(language, tag -> new ConcurrentHashMap<>());
    }

    private void add(String language, Reader text) {
        Properties properties = new Properties();
        try {
            properties.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read texts", e);
        }
        Enumeration<?> names = properties.propertyNames();
        while (names.hasMoreElements()) {
            String name = (String) names.nextElement();
            texts(language).put(name, properties.getProperty(name));
        }
    }

    private static String suffix(String language) {
        return language.isEmpty() ? "" : "_" + language;
    }
}
