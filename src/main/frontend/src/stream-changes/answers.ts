/** One task went from one stream into the other. */
export interface StreamChange {
  issue: string;
  summary: string;
  at: string;
  from: "urgent" | "planned";
  to: "urgent" | "planned";
  reason?: string;
}

/** The changes of a month, newest first. */
export interface StreamChanges {
  month: string;
  toUrgent: number;
  toPlanned: number;
  changes: StreamChange[];
  /** Of so many tasks it was not read. */
  unread: number;
}
