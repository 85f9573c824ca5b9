/** The slice of Jira's API: rows of the entity engine, as far as an event carries one. */
package org.ofbiz.core.entity;
