/** Tests of forms. */
package org.sluice.workbench.pages.forms;
