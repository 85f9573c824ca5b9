/** What Jira's REST is sent about issues, turned into what forms send: field by field, with what is wrong with it. */
package org.sluice.workbench.restapi.input;
