/** Where mail leaves. */
package com.atlassian.mail.server;
