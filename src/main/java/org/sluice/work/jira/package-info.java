/** Turns Jira's issues and change logs into the vocabulary, and keeps the ledger in Active Objects. */
@org.jspecify.annotations.NullMarked
package org.sluice.work.jira;
