package org.sluice.workbench.plugins.jql;

import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import org.sluice.workbench.plugins.ModuleElement;

/**
 * A function as its plugin declares it.
 *
 * @param getFunctionName what queries call it
 * @param isList whether it stands for several values; without a word it does not
 */
record DeclaredFunction(String getFunctionName, boolean isList) implements JqlFunctionModuleDescriptor {
    static DeclaredFunction of(ModuleElement module) {
        String name = module.childText("fname")
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> module.failure("lacks fname"));
        return new DeclaredFunction(
                name, module.childText("list").map(Boolean::parseBoolean).orElse(false));
    }
}
