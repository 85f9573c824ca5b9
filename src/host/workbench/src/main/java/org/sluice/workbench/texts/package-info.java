/** What the host says to users beside its pages, in their language. */
package org.sluice.workbench.texts;
