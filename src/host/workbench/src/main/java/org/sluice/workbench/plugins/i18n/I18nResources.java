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
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.sluice.workbench.plugins.InService;
import org.sluice.workbench.plugins.ModuleElement;
import org.sluice.workbench.plugins.ModuleType;
import org.sluice.workbench.plugins.Plugin;

/**
 * Texts from property files: plugins' {@code <resource type="i18n">}, read as ISO-8859-1 with escapes since that is the safe
 * form in Jira, and the host's own, read as UTF-8; the base file is English, others carry the language as a suffix.
 */
public final class I18nResources implements Translations, ModuleType {
    private static final String[] LANGUAGES = {"", "da", "sv", "en"};
    private static final String OF_THE_HOST = "";
    private final InService<Source> sources = new InService<>();
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
        Source source = new Source(plugin.key(), new ConcurrentHashMap<>());
        for (String language : LANGUAGES) {
            plugin.bytes(base + suffix(language) + ".properties")
                    .ifPresent(bytes ->
                            source.add(language, new InputStreamReader(new ByteArrayInputStream(bytes), ISO_8859_1)));
        }
        sources.put(plugin.key() + " " + base, source);
        gather();
    }

    /** Texts go with their plugin. */
    @Override
    public void disable(Plugin plugin, ModuleElement module) {
        sources.removeIf(source -> source.owner().equals(plugin.key()));
        gather();
    }

    /** Adds the host's own texts from its class path. */
    public I18nResources withHostTexts(String base) {
        Source source = new Source(OF_THE_HOST, new ConcurrentHashMap<>());
        for (String language : LANGUAGES) {
            try (InputStream in = I18nResources.class.getResourceAsStream(base + suffix(language) + ".properties")) {
                if (in != null) {
                    source.add(language, new InputStreamReader(in, UTF_8));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read the host's texts " + base, e);
            }
        }
        sources.put(base, source);
        gather();
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
        return byLanguage.getOrDefault(language, Map.of());
    }

    /** One table for each language, so that a text is found in one step; the later file wins, as in Jira. */
    private synchronized void gather() {
        for (String language : LANGUAGES) {
            Map<String, String> all = new HashMap<>();
            sources.all().forEach(source -> all.putAll(source.texts().getOrDefault(language, Map.of())));
            byLanguage.put(language, Map.copyOf(all));
        }
    }

    /** The texts of one base file in its languages. */
    private record Source(String owner, Map<String, Map<String, String>> texts) {
        void add(String language, Reader text) {
            Properties properties = new Properties();
            try {
                properties.load(text);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read texts", e);
            }
            Map<String, String> read = new HashMap<>();
            properties.stringPropertyNames().forEach(name -> read.put(name, properties.getProperty(name)));
            texts.put(language, read);
        }
    }

    private static String suffix(String language) {
        return language.isEmpty() ? "" : "_" + language;
    }
}
