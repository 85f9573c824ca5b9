/** Tests of what stands on an issue's page. */
package org.sluice.workbench.pages.issues;
