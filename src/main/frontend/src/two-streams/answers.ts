/** What happens with a part: nothing any more, what is there is used, it is made, or a name is in the way. */
export type How = "there" | "reuse" | "make" | "taken";

export type Kind = "status" | "resolution" | "field" | "role" | "screen" | "event" | "workflow" | "scheme";

export interface Step {
  /** Kind and part: status:IN_TRIAGE. */
  part: string;
  how: How;
  name: string;
  id: string | null;
  /** What a new one would be called. */
  fresh: string;
  /** What else could play the part, while it is not settled. */
  choices: { id: string; name: string }[];
}

export interface Deed {
  what: "made" | "reused" | "removed" | "released" | "kept" | "attaching" | "attached";
  subject: string;
  name: string;
  by: string;
  at: string;
}

export interface FlowProject {
  id: number;
  key: string;
  name: string;
  issues: number;
  /** Whether it has the field of the stream. */
  stream: boolean;
  follows: boolean;
}

export interface Kept {
  part: string;
  name: string;
  why: "projects" | "schemes" | "workflows" | "tasks" | "screens" | "last" | "people" | "failed";
  names: string[];
}

/** GET flow, and what every change of it answers. */
export interface Flow {
  done: boolean;
  begun: boolean;
  /** Whether the workflow can be downloaded. */
  file: boolean;
  /** The language that things are named in. */
  language: string;
  /** Goes back with what is to be done: it is done only while the steps are these. */
  digest: string;
  /** The kinds of things that the workflow names and that are gone. */
  lost: Kind[];
  /** The projects that keep it from being undone. */
  followed: string[];
  streamField: string | null;
  steps: Step[];
  log: Deed[];
  /** Once all is there. */
  projects: FlowProject[];
  /** After an undo only: what had to stay. */
  kept?: Kept[];
}

/** Thing by part; an empty id asks for a new one. */
export type Choices = Record<string, string>;

export function kindOf(part: string): Kind {
  return part.slice(0, part.indexOf(":")) as Kind;
}
