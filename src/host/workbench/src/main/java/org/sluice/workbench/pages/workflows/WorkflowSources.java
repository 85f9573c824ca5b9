package org.sluice.workbench.pages.workflows;

import com.atlassian.jira.util.I18nHelper;
import java.util.function.Supplier;
import org.sluice.workbench.plugins.workflow.WorkflowRules;
import org.sluice.workbench.templates.PluginTemplates;
import org.sluice.workbench.workflow.migration.SchemeMigration;
import org.sluice.workbench.workflow.store.Schemes;
import org.sluice.workbench.workflow.store.Workflows;

/**
 * What the administration of workflows reads and changes.
 *
 * @param rules what plugins bring, with {@code templates} to draw their forms
 * @param i18n the texts that plugins' templates ask for, in the reader's language
 */
public record WorkflowSources(
        Workflows workflows,
        Schemes schemes,
        SchemeMigration migration,
        WorkflowRules rules,
        PluginTemplates templates,
        Supplier<I18nHelper> i18n) {}
