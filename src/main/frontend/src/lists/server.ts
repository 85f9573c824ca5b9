import { ask, tell } from "../host/rest";

/** Where the field of a list is: here, with the options of all or of its own; in other projects alone; nowhere. */
export type Place = "shared" | "apart" | "elsewhere" | "gone";

/** A list of a team; no field where it is nowhere. */
export interface List {
  field: string | null;
  place: Place;
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

/** Lists to change; one that is not named stays. */
export interface Wanted {
  grounds?: string[];
  teams?: string[];
}

const path = (project: string) => `/rest/sluice/1.0/streams/${encodeURIComponent(project)}/lists`;

export const server = {
  lists: (project: string) => ask<Lists>(path(project)),
  save: (project: string, wanted: Wanted) => tell<Lists>("PUT", path(project), wanted),
};
