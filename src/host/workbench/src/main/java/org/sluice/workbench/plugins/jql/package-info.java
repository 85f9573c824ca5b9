/** {@code jql-function}: functions of JQL that plugins bring. */
package org.sluice.workbench.plugins.jql;
