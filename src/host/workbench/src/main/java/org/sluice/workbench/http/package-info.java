/** The web server: who is asking, in which session, with which token. */
package org.sluice.workbench.http;
