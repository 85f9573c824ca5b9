package org.sluice.workbench.plugins.rest;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;
import org.sluice.workbench.http.WebServer;
import org.sluice.workbench.plugins.InService;
import org.sluice.workbench.plugins.ModuleElement;
import org.sluice.workbench.plugins.ModuleType;
import org.sluice.workbench.plugins.Plugin;
import org.sluice.workbench.plugins.Xml;

/** {@code rest}: mounts a plugin's resources at {@code /rest/PATH/VERSION} and {@code /rest/PATH/latest}. */
public final class RestType implements ModuleType {
    private final WebServer server;
    private final AccessRules access;
    private final InService<List<String>> mounted = new InService<>();

    public RestType(WebServer server, AccessRules access) {
        this.server = server;
        this.access = access;
    }

    @Override
    public String tag() {
        return "rest";
    }

    @Override
    public void enable(Plugin plugin, ModuleElement module) {
        boolean migrated = plugin.descriptor().modules().stream()
                .anyMatch(other -> RestMigrationType.TAG.equals(other.type())
                        && other.child("rest-v2").isPresent());
        if (!migrated) {
            throw module.failure(
                    "needs <rest-migration> with <rest-v2/> in the same plugin, or its addresses are not found");
        }
        List<Class<?>> resources = resourcesOf(plugin, module);
        if (resources.isEmpty()) {
            throw module.failure("finds no class with @Path");
        }
        mounted.put(module.completeKey(), patterns(module));
        for (String pattern : patterns(module)) {
            server.serve(pattern, new ServletContainer(application(plugin, resources)));
        }
    }

    @Override
    public void disable(Plugin plugin, ModuleElement module) {
        mounted.find(module.completeKey()).ifPresent(patterns -> patterns.forEach(server::remove));
        mounted.remove(module.completeKey());
    }

    private static List<String> patterns(ModuleElement module) {
        String base = "/rest/" + module.required("path").replaceAll("^/+|/+$", "") + "/";
        return List.of(base + module.required("version") + "/*", base + "latest/*");
    }

    private ResourceConfig application(Plugin plugin, List<Class<?>> resources) {
        ResourceConfig config = new ResourceConfig();
        resources.forEach(config::register);
        return JerseySetup.strict(config).register(new PluginInjection(plugin)).register(new AccessFeature(access));
    }

    private static List<Class<?>> resourcesOf(Plugin plugin, ModuleElement module) {
        List<String> packages = new ArrayList<>();
        Xml.children(module.xml(), "package")
                .forEach(element -> packages.add(element.getTextContent().strip()));
        if (packages.isEmpty()) {
            throw module.failure("names no package to look for resources in");
        }
        return packages.stream()
                .flatMap(name -> plugin.classesIn(name).stream())
                .filter(type -> Stream.of(Path.class, Provider.class).anyMatch(type::isAnnotationPresent))
                .peek(type -> ConstructorRules.check(type, module))
                .<Class<?>>map(type -> type)
                .toList();
    }
}
