/** What people do to issues in a browser: each deed of {@code operations} with the form that asks for it. */
package org.sluice.workbench.pages.work;
