package org.sluice.workbench.plugins.people;

import com.atlassian.jira.user.anonymize.AnonymizationHandler;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.osgi.framework.Version;
import org.sluice.workbench.anonymizing.handlers.HandlerKind;
import org.sluice.workbench.anonymizing.handlers.NamedHandler;
import org.sluice.workbench.plugins.InService;
import org.sluice.workbench.plugins.ModuleElement;
import org.sluice.workbench.plugins.ModuleType;
import org.sluice.workbench.plugins.Plugin;
import org.sluice.workbench.plugins.Xml;
import org.sluice.workbench.plugins.i18n.Translations;
import org.w3c.dom.Element;

/**
 * The four modules that take part when a user is anonymised, each with {@code key}, {@code class} and
 * {@code i18n-name-key}. A module whose {@code restrict} leaves this Jira out stays out of service.
 */
public final class AnonymizationTypes {
    private final InService<NamedHandler> handlers = new InService<>();
    private final Translations translations;
    private final Version jira;

    /**
     * @param version of the Jira that the host stands for
     */
    public AnonymizationTypes(Translations translations, String version) {
        this.translations = translations;
        this.jira = new Version(version);
    }

    public List<ModuleType> types() {
        return Stream.of(HandlerKind.values()).<ModuleType>map(Type::new).toList();
    }

    /** Those in service now. */
    public Collection<NamedHandler> handlers() {
        return handlers.all();
    }

    /** Whether one of the module's restrictions, if there are any, means this application and version. */
    private boolean isMeant(ModuleElement module) {
        List<Element> restrictions = Xml.children(module.xml(), "restrict");
        return restrictions.isEmpty()
                || restrictions.stream()
                        .filter(restriction ->
                                restriction.getAttribute("application").equals("jira"))
                        .map(restriction -> restriction.getAttribute("version"))
                        .anyMatch(range -> Versions.of(range)
                                .orElseThrow(() -> module.failure("is restricted to no range of versions: " + range))
                                .include(jira));
    }

    /** One of the four. */
    private final class Type implements ModuleType {
        private final HandlerKind kind;

        Type(HandlerKind kind) {
            this.kind = kind;
        }

        @Override
        public String tag() {
            return kind.tag();
        }

        @Override
        public void enable(Plugin plugin, ModuleElement module) {
            String name = module.required("i18n-name-key");
            if (translations.raw(Locale.ENGLISH, name).isEmpty()) {
                throw module.failure("names a text that no file has: " + name);
            }
            String className = module.required("class");
            Object handler = plugin.create(plugin.load(className));
            if (!kind.fits(handler)) {
                throw module.failure("names a class that is no " + kind.type().getSimpleName() + ": " + className);
            }
            if (isMeant(module)) {
                handlers.put(
                        module.completeKey(),
                        new NamedHandler(kind, name, module.completeKey(), (AnonymizationHandler<?>) handler));
            }
        }

        @Override
        public void disable(Plugin plugin, ModuleElement module) {
            handlers.remove(module.completeKey());
        }
    }
}
