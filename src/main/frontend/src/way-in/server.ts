import { address, ask, tell, type Refusal } from "../host/rest";
import type { Whose } from "../who-does-what/server";

/** Jira's own form for a new task, by the ids of the project and of the type of task. */
export interface Form {
  project: number;
  type: string;
}

export interface WayIn {
  name: string;
  mayCreate: boolean;
  mayNameReporter: boolean;
  form: Form | null;
}

/** A line that the reporter's words may be about. */
export interface Match {
  id: number;
  what: string;
  whose: Whose;
  sentence: string;
  facts: string[];
  words: string[];
  form: Form | null;
}

export interface Matches {
  matches: Match[];
  /** Where in the text a personal identity number stands. */
  numbers: { from: number; to: number }[];
}

export interface Task {
  title: string;
  details: string;
  line: number;
  facts: Record<string, string>;
  onBehalf: string;
  personal: boolean;
}

/** Where a personal identity number stands: in the title, the details, or the answer to a fact, which is `facts.` and its name. */
export interface Found {
  part: string;
  from: number;
  to: number;
}

/** Why no task was made. */
export interface Refused extends Refusal {
  faults?: { field: string; message: string }[];
  numbers?: Found[];
}

export interface Made {
  key: string;
  seen: boolean;
  /** Whether somebody of the team looks first at what becomes of it. */
  triage: boolean;
}

/** A known disruption; `mine` is about whoever was asked about. */
export interface Disruption {
  key: string;
  summary: string;
  since: string;
  mine: boolean;
  watchers: number;
}

export interface Disruptions {
  watching: boolean;
  tasks: Disruption[];
}

/** A task that the words are like. */
export interface Similar {
  key: string;
  summary: string;
  status: string;
  done: string | null;
  words: string[];
}

interface Picked {
  users: { name: string; displayName: string }[];
}

/** Everything that the page asks of the server about one project. */
export function serverOf(project: string) {
  const path = `/rest/sluice/1.0/intake/${encodeURIComponent(project)}`;
  return {
    look: () => ask<WayIn>(`${path}/way-in`),
    match: (text: string) => tell<Matches>("POST", `${path}/match`, { text }),
    make: (task: Task) => tell<Made>("POST", `${path}/way-in`, task),
    disruptions: () => ask<Disruptions>(`${path}/known/disruptions`),
    meToo: (task: string, watch: boolean, onBehalf: string) =>
      tell<Disruption>("POST", `${path}/known/me-too`, { task, watch, onBehalf }),
    similar: (text: string) => tell<{ tasks: Similar[] }>("POST", `${path}/known/similar`, { text }),
    half: () => ask<{ hours: number | null }>(`${path}/half-solved`),
    people: (query: string) => ask<Picked>("/rest/api/2/user/picker", { query, maxResults: "8" }),
  };
}

export type Server = ReturnType<typeof serverOf>;

/** What an address holds on every server; a longer text is cut there, and stays on this page. */
const LONGEST = 1500;

/** Jira's own form for a new task with what was written so far. */
export function formAddress({ project, type }: Form, summary: string, description: string): string {
  return address("/secure/CreateIssueDetails!init.jspa", {
    pid: String(project),
    issuetype: type,
    summary: summary.slice(0, 255),
    description: description.slice(0, LONGEST),
  });
}
