package com.atlassian.jira.util;

/** Messages that a plugin collects. */
public class MessageSetImpl extends AbstractMessageSet {}
