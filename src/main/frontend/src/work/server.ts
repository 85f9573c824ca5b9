import { ask, tell } from "../host/rest";
import type { Call, Paused, PausedList, Started, TeamProject } from "./answers";

const root = "/rest/sluice/1.0/streams";
const of = (project: string, what: string) => `${root}/${encodeURIComponent(project)}/${what}`;

/** Everything that starting and pausing ask of the server. */
export const server = {
  projects: () => ask<{ projects: TeamProject[] }>(root),
  urgentNow: (project: string, call: Call) => tell<Started>("POST", of(project, "urgent-now"), call),
  start: (project: string, issue: string, reason?: string) =>
    tell<Started>("POST", of(project, "start"), reason === undefined ? { issue } : { issue, reason }),
  pause: (project: string, issue: string, whereWasI: string) =>
    tell<Paused>("POST", of(project, "paused"), { issue, whereWasI }),
  paused: (project: string) => ask<PausedList>(of(project, "paused")),
};
