package org.sluice.workbench.plugins.web;

import java.util.Locale;

/**
 * Where files of plugins are served: {@code /s/LANGUAGE/VERSION/_/download/resources/KEY/NAME} for pages, cached for good,
 * and {@code /download/resources/KEY/NAME} for links in descriptors and templates.
 */
final class ResourceUrls {
    static final String CACHED = "/s/";
    static final String PLAIN = "/download/resources/";

    private ResourceUrls() {}

    /** The address of the module's files up to the file name. */
    static String of(WebResource resource, Locale locale) {
        return WebResources.CONTEXT_PATH + CACHED + locale.getLanguage() + "/"
                + resource.plugin().version() + "/_" + PLAIN + resource.completeKey() + "/";
    }
}
