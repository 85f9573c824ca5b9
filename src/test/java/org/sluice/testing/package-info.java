/** What tests share: builders that read like a story, and a real database for Active Objects. */
@org.jspecify.annotations.NullMarked
package org.sluice.testing;
