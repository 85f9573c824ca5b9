package org.sluice.workbench.plugins.jql;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import org.sluice.workbench.jira.search.PluginFunction;
import org.sluice.workbench.plugins.ModuleElement;
import org.sluice.workbench.plugins.ModuleType;
import org.sluice.workbench.plugins.Plugin;
import org.sluice.workbench.search.JqlFunctions;

/** {@code jql-function}: a class of the plugin's answers queries by the name in {@code fname}. */
public final class JqlFunctionType implements ModuleType {
    private final JqlFunctions functions;

    public JqlFunctionType(JqlFunctions functions) {
        this.functions = functions;
    }

    @Override
    public String tag() {
        return "jql-function";
    }

    @Override
    public void enable(Plugin plugin, ModuleElement module) {
        DeclaredFunction declared = DeclaredFunction.of(module);
        Class<?> type = plugin.load(module.required("class"));
        if (!JqlFunction.class.isAssignableFrom(type)) {
            throw module.failure("names a class that is no JqlFunction: " + type.getName());
        }
        JqlFunction function = (JqlFunction) plugin.create(type);
        function.init(declared);
        if (!functions.add(declared.getFunctionName(), new PluginFunction(function))) {
            throw module.failure("names a function that is there already: " + declared.getFunctionName());
        }
    }
}
