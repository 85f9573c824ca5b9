/** Issues with what hangs on them: comments, links, labels. */
package org.sluice.workbench.tracker.issues;
