/** Tests of the anonymisation of users. */
package org.sluice.workbench.anonymizing;
