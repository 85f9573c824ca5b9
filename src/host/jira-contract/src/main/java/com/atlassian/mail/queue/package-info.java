/** Mail that waits to be sent. */
package com.atlassian.mail.queue;
