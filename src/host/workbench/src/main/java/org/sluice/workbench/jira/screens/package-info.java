/** Screens and the schemes that lead to them, as Jira's API has them. */
package org.sluice.workbench.jira.screens;
