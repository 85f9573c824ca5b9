/** Messages, as Atlassian Mail describes them. */
package com.atlassian.mail;
