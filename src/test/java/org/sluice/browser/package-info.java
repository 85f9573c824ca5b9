/** Starts a workbench and lets a browser do what a new user would; the steps themselves are in {@code src/test/browser}. */
@org.jspecify.annotations.NullMarked
package org.sluice.browser;
