/** Changing many issues at once: which, what, and what came of each. */
package org.sluice.workbench.pages.bulk;
