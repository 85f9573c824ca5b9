/** The pages that a Jira user knows, drawn with AUI. */
package org.sluice.workbench.pages;
