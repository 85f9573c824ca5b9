/** A task as the doors for starting and pausing tell of it. */
export interface Task {
  key: string;
  summary: string;
  urgent: boolean;
  whereWasI: string | null;
  reason: string | null;
}

/** What became of a start. */
export interface Started {
  started: Task;
  inProgress: boolean;
  whereWasI: string | null;
  paused: Task[];
  kept: Task[];
  notPaused: Task[];
  limits: string[];
  problems: { step: string; message: string }[];
}

/** A task that waits; `back` says that the urgent one has ended that it was left for. */
export interface Paused {
  key: string;
  summary: string;
  since: string;
  whereWasI: string | null;
  pausedFor: string | null;
  back: boolean;
}

/** An urgent task that nobody has taken; until then it is offered to the caller alone, null: to all of the team. */
export interface Offered {
  key: string;
  summary: string;
  since: string;
  until: string | null;
}

export interface PausedList {
  own: Paused[];
  offered: Paused[];
  toMe: Offered[];
}

export interface TeamProject {
  key: string;
  name: string;
}

export interface Call {
  title: string;
  caller: string;
  place: string;
  phone: string;
}
