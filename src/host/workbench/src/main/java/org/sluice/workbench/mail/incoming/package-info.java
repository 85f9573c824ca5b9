/** Mail that comes in as files: read by handlers, turned into issues and comments by the deeds that people use too. */
package org.sluice.workbench.mail.incoming;
