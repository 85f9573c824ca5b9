/** The deeds: create, edit, assign, comment, link, move, clone, watch, attach, delete, and many at once. */
package org.sluice.workbench.operations.deeds;
