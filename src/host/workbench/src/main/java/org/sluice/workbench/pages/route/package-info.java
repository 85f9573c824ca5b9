/** From a request to an answer: which page, who may see it, what comes back. */
package org.sluice.workbench.pages.route;
