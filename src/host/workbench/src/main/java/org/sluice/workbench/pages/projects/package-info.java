/** Projects: their list, a project's page with what plugins add to its sidebar, and its settings. */
package org.sluice.workbench.pages.projects;
