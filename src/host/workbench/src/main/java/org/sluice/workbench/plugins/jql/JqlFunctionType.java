package org.sluice.workbench.plugins.jql;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import org.sluice.workbench.jira.search.PluginFunction;
import org.sluice.workbench.plugins.InService;
import org.sluice.workbench.plugins.ModuleElement;
import org.sluice.workbench.plugins.ModuleType;
import org.sluice.workbench.plugins.Plugin;
import org.sluice.workbench.search.JqlFunctions;

/** {@code jql-function}: a class of the plugin's answers queries by the name in {@code fname}. */
public final class JqlFunctionType implements ModuleType {
    private final JqlFunctions functions;
    private final InService<DeclaredFunction> declared = new InService<>();

    public JqlFunctionType(JqlFunctions functions) {
        this.functions = functions;
    }

    @Override
    public String tag() {
        return "jql-function";
    }

    @Override
    public void enable(Plugin plugin, ModuleElement module) {
        DeclaredFunction declaration = DeclaredFunction.of(module);
        Class<?> type = plugin.load(module.required("class"));
        if (!JqlFunction.class.isAssignableFrom(type)) {
            throw module.failure("names a class that is no JqlFunction: " + type.getName());
        }
        JqlFunction function = (JqlFunction) plugin.create(type);
        function.init(declaration);
        if (!functions.add(declaration.getFunctionName(), new PluginFunction(function))) {
            throw module.failure("names a function that is there already: " + declaration.getFunctionName());
        }
        declared.put(module.completeKey(), declaration);
    }

    /** Only a name that this module brought is taken away: the host's own functions stay. */
    @Override
    public void disable(Plugin plugin, ModuleElement module) {
        declared.find(module.completeKey()).ifPresent(declaration -> functions.remove(declaration.getFunctionName()));
        declared.remove(module.completeKey());
    }
}
