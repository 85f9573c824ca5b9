package org.sluice.workbench.pages.workflows.rules;

import org.sluice.workbench.http.WebContext;
import org.sluice.workbench.templates.PageResources;

/**
 * The page on which rules are drawn.
 *
 * @param resources what their templates ask the page to load
 */
public record RuleScreen(WebContext context, PageResources resources) {
    public static RuleScreen of(WebContext context) {
        return new RuleScreen(context, new PageResources());
    }
}
