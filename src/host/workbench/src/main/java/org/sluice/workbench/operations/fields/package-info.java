/** The fields of an issue, all in one form: how they are read, written and told in the history. */
package org.sluice.workbench.operations.fields;
