package org.sluice.workbench.restapi;

/** The version of Jira that the host behaves like, such as 11.3.1. */
record HostVersion(String number) {}
