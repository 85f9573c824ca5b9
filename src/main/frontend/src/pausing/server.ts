import { ask, tell } from "../host/rest";

/** Since when, and who did it. */
export interface Pause {
  since: string;
  by: string;
}

export interface Said {
  at: string;
  kind: "remark" | "paused" | "fault";
  task: string | null;
  rule: string;
  text: string;
  error: string | null;
}

export interface Pausing {
  pause: Pause | null;
  site: Pause | null;
  projects: { key: string; name: string; pause: Pause }[];
  log: Said[];
}

const root = "/rest/sluice/1.0";

/** Of a project, or of the whole site without one. */
const path = (project: string) =>
  project === "" ? `${root}/pausing` : `${root}/streams/${encodeURIComponent(project)}/pausing`;

export const server = {
  pausing: (project: string) => ask<Pausing>(path(project)),
  change: (project: string, paused: boolean) => tell<Pausing>("PUT", path(project), { paused }),
};
