import { ask, tell } from "../host/rest";

/** A task that clearly belongs with another team, with the words that say so. */
export interface Task {
  issue: string;
  summary: string;
  since: string;
  words: string[];
}

/** Tasks for which the same line of who does what speaks. */
export interface Group {
  line: number;
  what: string;
  /** None where the reader may not know whose it is. */
  receiver: string | null;
  sentence: string;
  /** Why they cannot be passed on. */
  hindrance: string | null;
  tasks: Task[];
}

export interface Preview {
  looked: number;
  more: number;
  most: number;
  batch: number;
  groups: Group[];
}

/** A task of which something was not done, and why; without a name where the reader may not see it. */
export interface Left {
  issue: string | null;
  summary: string | null;
  why: string;
}

export interface Run {
  state: "running" | "stopped" | "telling" | "done";
  started: string;
  all: number;
  passed: number;
  ahead: number;
  delivered: number;
  paused: boolean;
  /** The first of them. */
  left: Left[];
  untold: Left[];
  allLeft: number;
  allUntold: number;
}

export interface Sweep {
  /** None while tasks are being passed on. */
  preview: Preview | null;
  run: Run | null;
}

export interface Chosen {
  line: number;
  reason: string;
  issues: string[];
}

/** A long backlog takes its time to be looked through. */
const PATIENCE_MS = 60_000;

/** Everything that the page asks of the server about one project. */
export function serverOf(project: string) {
  const path = `/rest/sluice/1.0/intake/${encodeURIComponent(project)}/sweep`;
  const say = (what: string, lines: Chosen[] = []) =>
    tell<Sweep>("POST", path, what === "start" ? { do: what, lines } : { do: what }, PATIENCE_MS);
  return {
    look: () => ask<Sweep>(path),
    start: (lines: Chosen[]) => say("start", lines),
    stop: () => say("stop"),
    resume: () => say("resume"),
    end: () => say("end"),
  };
}

export type Server = ReturnType<typeof serverOf>;
