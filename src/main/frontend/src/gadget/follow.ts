import { ask, type Answer } from "../host/rest";
import type { Ledger } from "./answers";
import { mustAskLedger, next, type Event, type State } from "./state";

export const LEDGER_PAUSE_MS = 2_000;

/** Where a gadget's numbers come from, and whether anybody still looks at it. */
export interface Source<T> {
  project: string;
  measure(): Promise<Answer<T>>;
  wanted(): boolean;
}

/**
 * Asks for the measure and, while the ledger is being filled, for its progress until the measure is there.
 * Every new state is handed to show; it ends when the state is an end or nobody looks any more.
 */
export async function follow<T>(source: Source<T>, from: State<T>, show: (state: State<T>) => void): Promise<void> {
  let state = from;
  const step = (event: Event<T>) => {
    state = next(state, event);
    if (source.wanted()) show(state);
  };
  step({ type: "asked" });
  while (source.wanted()) {
    const answer = await source.measure();
    if (!mustAskLedger(answer)) return step({ type: "answered", answer });
    const ledger = await ask<Ledger>(`/rest/sluice/1.0/settings/${encodeURIComponent(source.project)}/ledger`);
    step({ type: "ledger", answer: ledger });
    if (state.name !== "filling") return;
    await new Promise((resolve) => setTimeout(resolve, LEDGER_PAUSE_MS));
  }
}
