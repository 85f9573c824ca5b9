package org.sluice.workbench.plugins.webwork;

import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sluice.workbench.plugins.InService;
import org.sluice.workbench.plugins.ModuleElement;
import org.sluice.workbench.plugins.ModuleType;
import org.sluice.workbench.plugins.Plugin;
import org.sluice.workbench.plugins.Xml;
import org.w3c.dom.Element;

/** {@code webwork1}: registers a plugin's actions by their alias, which is one name space for the whole site. */
public final class WebworkType implements ModuleType {
    private static final Set<String> ROLES = Set.of("", "use", "admin", "sysadmin");
    private final InService<DeclaredAction> actions = new InService<>();

    @Override
    public String tag() {
        return "webwork1";
    }

    @Override
    public void enable(Plugin plugin, ModuleElement module) {
        Element list = module.child("actions").orElseThrow(() -> module.failure("has no actions"));
        for (Element element : Xml.children(list, "action")) {
            DeclaredAction action = read(plugin, module, element);
            refuseOpenAdministration(action, module);
            if (actions.find(action.alias()).isPresent()) {
                throw module.failure("uses an alias that another action has: " + action.alias());
            }
            actions.put(action.alias(), action);
        }
    }

    @Override
    public void disable(Plugin plugin, ModuleElement module) {
        actions.removeIf(action -> action.module().equals(module.completeKey()));
    }

    Optional<DeclaredAction> find(String alias) {
        return actions.find(alias);
    }

    /** Every page of Jira's administration asks for the secure session; one that does not would be a hole. */
    private static void refuseOpenAdministration(DeclaredAction action, ModuleElement module) {
        boolean administration = "admin".equals(action.role()) || "sysadmin".equals(action.role());
        if (administration && !action.type().isAnnotationPresent(WebSudoRequired.class)) {
            throw module.failure("has an administration action without @WebSudoRequired: "
                    + action.type().getName());
        }
    }

    private static DeclaredAction read(Plugin plugin, ModuleElement module, Element element) {
        Class<?> type = plugin.load(element.getAttribute("name"));
        if (!JiraWebActionSupport.class.isAssignableFrom(type)) {
            throw module.failure("names an action that does not extend JiraWebActionSupport: " + type.getName());
        }
        String role = element.getAttribute("roles-required");
        if (!ROLES.contains(role)) {
            throw module.failure("asks for a role that Jira does not have: " + role);
        }
        Map<String, String> views = new LinkedHashMap<>();
        for (Element view : Xml.children(element, "view")) {
            String template = view.getTextContent().strip();
            if (template.endsWith(".vm") && plugin.resource(template).isEmpty()) {
                throw module.failure("names a template that is not there: " + template);
            }
            views.put(view.getAttribute("name"), template);
        }
        return new DeclaredAction(plugin, module.completeKey(), element.getAttribute("alias"), type, role, views);
    }
}
