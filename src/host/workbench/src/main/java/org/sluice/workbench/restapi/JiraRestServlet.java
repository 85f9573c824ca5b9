package org.sluice.workbench.restapi;

import jakarta.servlet.annotation.MultipartConfig;
import org.glassfish.jersey.servlet.ServletContainer;

/** Where Jira's REST API is served; it takes files, which an attachment is measured by and then forgotten. */
@MultipartConfig(
        maxFileSize = JiraRestServlet.LARGEST_REQUEST,
        maxRequestSize = JiraRestServlet.LARGEST_REQUEST,
        fileSizeThreshold = 1 << 16)
public final class JiraRestServlet extends ServletContainer {
    /** Several files at once; a single one that is too large is to be refused by its name. */
    static final long LARGEST_REQUEST = 64L << 20;

    private static final long serialVersionUID = 1L;

    public JiraRestServlet(JiraRestApplication application) {
        super(application);
    }
}
