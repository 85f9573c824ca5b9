package org.sluice.work.jira;

import net.java.ao.Preload;

/** The choices of one project as they are. */
@Preload
public interface SettingsRow extends ChoiceColumns {}
