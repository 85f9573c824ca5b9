package org.sluice.workbench.pages.frame;

/**
 * One entry of a menu.
 *
 * @param url with the context path
 * @param current true for the page that is shown
 */
public record Link(String id, String label, String url, boolean current) {
    public static Link to(String id, String label, String url) {
        return new Link(id, label, url, false);
    }

    public Link currentIf(boolean yes) {
        return new Link(id, label, url, yes);
    }
}
