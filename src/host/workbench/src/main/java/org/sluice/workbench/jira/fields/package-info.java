/** Custom fields, their options and values, as Jira's API has them. */
package org.sluice.workbench.jira.fields;
