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

export interface PausedList {
  own: Paused[];
  offered: Paused[];
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
