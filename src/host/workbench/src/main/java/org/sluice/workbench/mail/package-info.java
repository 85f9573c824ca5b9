/** Mail: what comes in as files and what goes out. The post room that runs it is here, the ways of the mail below. */
package org.sluice.workbench.mail;
