package org.sluice.workbench.pages.frame;

import org.sluice.workbench.http.WebContext;

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

    /**
     * Marked when the page names this link as its own, or, when it names none, when it lies at the link's address. A
     * command after an exclamation mark makes no difference: it is the same page.
     *
     * @param active the id that the page names, or empty text
     */
    public Link markedFor(String active, WebContext context) {
        boolean own = active.isEmpty() ? page(url).equals(page(context.request().getRequestURI())) : active.equals(id);
        return currentIf(own);
    }

    private static String page(String address) {
        return address.replaceFirst("[?#].*$", "").replaceFirst("(!\\w+)?\\.jspa$", "");
    }
}
