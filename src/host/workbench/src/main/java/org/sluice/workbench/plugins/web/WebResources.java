package org.sluice.workbench.plugins.web;

import java.util.Collection;
import java.util.Locale;

/** Scripts and styles of plugins: which a page must load, and what each file holds in a language. */
public interface WebResources {
    /** The host's context path, the same as Atlassian's SDK uses. */
    String CONTEXT_PATH = "/jira";

    /**
     * The {@code link} and {@code script} elements for the named modules, with what they depend on first and each once.
     *
     * @param keysAndContexts complete module keys such as {@code org.sluice.jira:dashboard} or contexts such as
     *     {@code atl.dashboard}
     */
    String tags(Collection<String> keysAndContexts, Locale locale);
}
