/** Administration of workflow schemes, and of which project follows which. */
package org.sluice.workbench.pages.workflows.schemes;
