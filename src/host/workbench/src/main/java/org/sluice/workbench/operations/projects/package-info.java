/** What administrators do to projects: make them and delete them with all that is in them. */
package org.sluice.workbench.operations.projects;
