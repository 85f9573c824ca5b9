/** Mail that goes out: who is told what, the queue that it waits in, and the server on this machine that catches it. */
package org.sluice.workbench.mail.outgoing;
