/** What an administrator sets up once for all projects: statuses, types, priorities, resolutions. */
package org.sluice.workbench.tracker.config;
