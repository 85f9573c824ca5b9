/** The anonymisation of users: what it finds, does and reports, for its page and for REST. */
package org.sluice.workbench.anonymizing;
