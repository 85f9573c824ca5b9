import { ask, tell } from "../host/rest";

/** A list of a team; no field before the two-stream workflow is set up. */
export interface List {
  field: string | null;
  /** A line is there when the field offers it at this moment. */
  lines: { text: string; there: boolean }[];
  /** What the field offers beside them. */
  others: string[];
  most: number;
}

export interface Lists {
  grounds: List;
  teams: List;
  mayChange: boolean;
}

export interface Wanted {
  grounds: string[];
  teams: string[];
}

const path = (project: string) => `/rest/sluice/1.0/streams/${encodeURIComponent(project)}/lists`;

export const server = {
  lists: (project: string) => ask<Lists>(path(project)),
  save: (project: string, wanted: Wanted) => tell<Lists>("PUT", path(project), wanted),
};
