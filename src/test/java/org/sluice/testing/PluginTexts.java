package org.sluice.testing;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The plugin's own texts, as its properties have them; without a language in English. */
public final class PluginTexts {
    private static final Map<Locale, Properties> READ = new ConcurrentHashMap<>();

    private PluginTexts() {}

    /** The texts; one that is missing fails. */
    public static I18nResolver texts() {
        return Stub.of(I18nResolver.class)
                .answers(
                        "getText",
                        arguments -> arguments[0] instanceof Locale locale
                                ? filled(text(locale, String.valueOf(arguments[1])), arguments)
                                : filled(text(Locale.ENGLISH, String.valueOf(arguments[0])), arguments))
                .make();
    }

    private static String filled(String text, Object[] arguments) {
        return arguments[arguments.length - 1] instanceof Object[] given && given.length > 0
                ? MessageFormat.format(text, given)
                : text;
    }

    private static String text(Locale locale, String key) {
        String text = READ.computeIfAbsent(locale, PluginTexts::read).getProperty(key);
        return Objects.requireNonNull(text, key);
    }

    private static Properties read(Locale locale) {
        String file =
                "/i18n/sluice" + (locale.equals(Locale.ENGLISH) ? "" : "_" + locale.getLanguage()) + ".properties";
        try (InputStream in = Objects.requireNonNull(PluginTexts.class.getResourceAsStream(file), file);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            Properties texts = new Properties();
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
