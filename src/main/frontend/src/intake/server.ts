import { ask, tell } from "../host/rest";
import type { Match } from "../way-in/server";

export type Outcome = "accept-planned" | "accept-urgent" | "pass-on" | "ask" | "duplicate" | "wish" | "not-for-us";

/** A task of which somebody has still to say what becomes of it. */
export interface Task {
  issue: string;
  summary: string;
  /** How its description begins. */
  words: string;
  reporter: string;
  since: string;
  stream: "urgent" | "planned" | null;
  /** Its reporter has been asked something. */
  asked: boolean;
  late: boolean;
  /** To its reporter, in their language, where facts lack. */
  question: string;
  matches: Match[];
  lacking: string[];
}

export interface Triage {
  tasks: Task[];
  receivers: string[];
  lead: string | null;
  leads: boolean;
  more: number;
  now: string;
}

export interface Said {
  issue: string;
  outcome: Outcome;
  reason: string;
  to: string;
  decide: string;
  facts: Record<string, string>;
}

/** Everything that the page asks of the server about one project. */
export function serverOf(project: string) {
  const path = `/rest/sluice/1.0/intake/${encodeURIComponent(project)}`;
  return {
    list: () => ask<Triage>(`${path}/list`),
    say: (said: Said) => tell<Triage>("POST", `${path}/outcome`, said),
    undo: (issue: string, outcome: Outcome) => tell<Triage>("POST", `${path}/undo`, { issue, outcome }),
  };
}

export type Server = ReturnType<typeof serverOf>;
