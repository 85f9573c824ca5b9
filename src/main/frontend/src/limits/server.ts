import { ask, tell } from "../host/rest";

export type Stream = "urgent" | "planned";

export type When = "warn" | "ask" | "stop";

/** A limit as the server keeps it; no status counts all that somebody works on. */
export interface Limit {
  stream: Stream;
  status: string | null;
  most: number;
  when: When;
}

export interface Limits {
  limits: (Limit & { held: number })[];
  statuses: { id: string; name: string }[];
  mayChange: boolean;
  /** False while no field says which stream a task is in. */
  count: boolean;
  /** False when limits were saved just now and who counts under them is counted later. */
  counted: boolean;
}

const path = (project: string) => `/rest/sluice/1.0/streams/${encodeURIComponent(project)}/limits`;

/** Who is in work already is counted when a limit is saved, which takes longer than looking. */
const SAVE_MS = 60_000;

export const server = {
  limits: (project: string) => ask<Limits>(path(project)),
  save: (project: string, limits: Limit[]) => tell<Limits>("PUT", path(project), { limits }, SAVE_MS),
};
