/** {@code rest} modules: resources of plugins on Jersey, with access, injection and strict JSON as in Jira's REST v2. */
package org.sluice.workbench.plugins.rest;
