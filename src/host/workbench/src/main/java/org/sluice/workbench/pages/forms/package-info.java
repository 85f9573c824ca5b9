/** Forms: the fields of issues as a browser shows and sends them, and what is wrong with them. */
package org.sluice.workbench.pages.forms;
