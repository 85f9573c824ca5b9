/** The calculations: facts, a window and the project's choices go in, a number comes out; nothing here knows the host. */
@org.jspecify.annotations.NullMarked
package org.sluice.insight.domain;
