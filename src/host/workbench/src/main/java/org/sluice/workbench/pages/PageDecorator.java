package org.sluice.workbench.pages;

import org.sluice.workbench.http.WebContext;

/** Puts the host's page around what a plugin's action rendered. */
@FunctionalInterface
public interface PageDecorator {
    /**
     * Wraps one rendered document.
     *
     * @param html a whole document whose head names its decorator ({@code atl.admin} or {@code atl.general}) and title
     * @return the page that the browser gets
     */
    String decorate(String html, WebContext context);
}
