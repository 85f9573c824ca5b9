/** Sluice for Jira: one way in, two streams, and numbers that tell real change from noise. */
@org.jspecify.annotations.NullMarked
package org.sluice;
