import { ask, tell, type Answer, type Refusal } from "../host/rest";
import type { Found, Match } from "../way-in/server";

export type Outcome = "accept-planned" | "accept-urgent" | "pass-on" | "ask" | "duplicate" | "wish" | "not-for-us";

/** A task of which somebody has still to say what becomes of it. */
export interface Task {
  issue: string;
  summary: string;
  /** How its description begins. */
  words: string;
  reporter: string;
  /** When it came into triage this time, or was asked about. */
  since: string;
  why: "new" | "answered" | "returned" | "asked";
  stream: "urgent" | "planned" | null;
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
  /** A personal identity number in it is meant. */
  personal?: true;
}

/** Why nothing was said of a task. */
export interface Refused extends Refusal {
  numbers?: Found[];
}

/** What somebody is still to get of an outcome. */
export interface Waiting {
  id: number;
  key: string;
  summary: string;
  /** Empty where nobody else gets the task. */
  receiver: string;
  to: "receiver" | "reporter";
  /** Null where only the team can have it tried. */
  due: string | null;
  hindrance: string | null;
  reason: string | null;
}

/** A task that another team had, and has no more. */
export interface Returned {
  key: string;
  summary: string;
  receiver: string;
  /** What the line of who does what is about by which it went there. */
  what: string | null;
  at: string;
}

export interface Outbox {
  waiting: Waiting[];
  /** Others wait behind these. */
  more: boolean;
  returned: Returned[];
}

export type Channel = "phone" | "chat" | "corridor";

/** What somebody was asked for past the way in. */
export interface Asked {
  channel: Channel;
  summary: string;
  reporter: string;
}

/** A week, from its Monday: how often somebody was asked by each channel, and how many tasks were given to one person from outside. */
export interface DirectWeek {
  week: string;
  given: number;
  phone: number;
  chat: number;
  corridor: number;
}

/** What came past the way in, twelve weeks to this one. */
export interface DirectRequests {
  weeks: DirectWeek[];
  tasks: { issue: string; summary: string; at: string }[];
  more: number;
}

/** Everything that the page asks of the server about one project, or about one task of it. */
export function serverOf(project: string, only?: string) {
  const path = `/rest/sluice/1.0/intake/${encodeURIComponent(project)}`;
  const list = () => ask<Triage>(`${path}/list`, { issue: only });
  // Of one task the answer is what becomes of it, and not of all that are in triage
  const then = async (answered: Promise<Answer<Triage>>) => {
    const answer = await answered;
    return only === undefined || answer.kind !== "ok" ? answer : list();
  };
  return {
    list,
    say: (said: Said) => then(tell<Triage>("POST", `${path}/outcome`, said)),
    asked: (asked: Asked) => tell<{ key: string }>("POST", `${path}/direct`, asked),
    direct: () => ask<DirectRequests>(`${path}/direct`),
    undo: (issue: string, outcome: Outcome) => then(tell<Triage>("POST", `${path}/undo`, { issue, outcome })),
    outbox: () => ask<Outbox>(`${path}/outbox`),
    again: (id: number, personal: boolean) => tell<Outbox>("POST", `${path}/outbox/${id}/again`, { personal }),
    takeBack: (id: number) => tell<Outbox>("POST", `${path}/outbox/${id}/take-back`),
  };
}

export type Server = ReturnType<typeof serverOf>;
