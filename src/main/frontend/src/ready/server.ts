import { ask, tell } from "../host/rest";

/** A task that may be started; what it does not have is null. */
export interface ReadyTask {
  issue: string;
  summary: string;
  stream: "urgent" | "planned" | null;
  priority: string | null;
  due: string | null;
  created: string;
  /** When it was tapped. */
  nextUp: string | null;
}

/** What may be started, in its order. */
export interface Ready {
  mayOrder: boolean;
  tasks: ReadyTask[];
  more: number;
}

const path = (project: string) => `/rest/sluice/1.0/streams/${encodeURIComponent(project)}/ready`;

/** What the page asks of the server. */
export const server = {
  ready: (project: string) => ask<Ready>(path(project)),
  nextUp: (project: string, issue: string, nextUp: boolean, at?: string) =>
    tell<Ready>("PUT", path(project), { issue, nextUp, ...(at === undefined ? {} : { at }) }),
};
