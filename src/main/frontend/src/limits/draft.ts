import type { Limit, Limits, Stream, When } from "./server";

/** A limit while it is being written: a number is a text until it is one. */
export interface Draft {
  stream: Stream;
  status: string;
  most: string;
  when: When;
  /** How many count now, of a limit that the server knows. */
  held?: number | undefined;
}

export function drafts({ limits }: Limits): Draft[] {
  return limits.map(({ stream, status, most, when, held }) => ({
    stream,
    status: status ?? "",
    most: String(most),
    when,
    held,
  }));
}

/** The first limit that a team is proposed, and each further one. */
export function another(): Draft {
  return { stream: "planned", status: "", most: "", when: "warn" };
}

/** A change to a limit; urgent work is only warned of, and what counted under another limit says nothing any more. */
export function changed(draft: Draft, part: Partial<Draft>): Draft {
  const next = { ...draft, ...part };
  const same = next.stream === draft.stream && next.status === draft.status;
  return { ...next, when: next.stream === "urgent" ? "warn" : next.when, held: same ? draft.held : undefined };
}

/** What is sent; a text that is no number is sent as none, and the server says what it has to be. */
export function sent(all: Draft[]): Limit[] {
  return all.map(({ stream, status, most, when }) => ({
    stream,
    status: status === "" ? null : status,
    most: /^\d{1,9}$/.test(most.trim()) ? Number(most.trim()) : 0,
    when,
  }));
}

/** Which limit a refusal is about, by its field's name, as "limits[2].most". */
export function errorAt(field: string | undefined): { index: number; name: string } | undefined {
  const found = /^limits\[(\d+)\]\.(\w+)$/.exec(field ?? "");
  return found === null ? undefined : { index: Number(found[1]), name: found[2] ?? "" };
}
