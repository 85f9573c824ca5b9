/** Administration of workflows: list, text, diagram, drafts, steps, transitions and the rules on them, XML. */
package org.sluice.workbench.pages.workflows;
