import type { Answer } from "../host/rest";
import type { Ledger } from "./answers";

/** What a gadget has to show. Each state but loading is an end: it says why, what to do, or both. */
export type State<T> =
  | { name: "loading" }
  | { name: "ready"; data: T }
  | { name: "filling"; ledger: Ledger; unmoved: number }
  | { name: "stalled"; ledger: Ledger }
  | { name: "off" }
  | { name: "notLoggedIn" }
  | { name: "notFound" }
  | { name: "notAllowed"; message: string }
  | { name: "refused"; message: string | undefined }
  | { name: "unreachable" }
  | { name: "late" };

export type Event<T> =
  { type: "asked" } | { type: "answered"; answer: Answer<T> } | { type: "ledger"; answer: Answer<Ledger> };

/** Asked every two seconds: after five minutes without one more tenth, somebody should have a look. */
export const UNMOVED_LIMIT = 150;

/** The gadget's whole behaviour. A refresh keeps showing the numbers it has until the new ones are there. */
export function next<T>(state: State<T>, event: Event<T>): State<T> {
  switch (event.type) {
    case "asked":
      return state.name === "ready" || state.name === "filling" ? state : { name: "loading" };
    case "answered":
      return afterAnswer(event.answer);
    case "ledger":
      return afterLedger(state, event.answer);
  }
}

/** A 409 says only that there is no measure yet; whether it is off or being filled, the ledger knows. */
export function mustAskLedger(answer: Answer<unknown>): boolean {
  return answer.kind === "refused" && answer.status === 409;
}

function afterAnswer<T>(answer: Answer<T>): State<T> {
  switch (answer.kind) {
    case "ok":
      return { name: "ready", data: answer.data };
    case "unreachable":
    case "late":
      return { name: answer.kind };
    case "refused":
      return refusal(answer.status, answer.body.message);
  }
}

function refusal<T>(status: number, message: string | undefined): State<T> {
  switch (status) {
    case 401:
      return { name: "notLoggedIn" };
    case 403:
      return message === undefined ? { name: "notFound" } : { name: "notAllowed", message };
    case 404:
      return { name: "notFound" };
    case 409:
      return { name: "off" };
    default:
      return { name: "refused", message };
  }
}

function afterLedger<T>(state: State<T>, answer: Answer<Ledger>): State<T> {
  if (answer.kind !== "ok") return afterAnswer<never>(answer);
  const ledger = answer.data;
  if (ledger.state === "off") return { name: "off" };
  const same = state.name === "filling" && state.ledger.issues === ledger.issues;
  const unmoved = same ? state.unmoved + 1 : 0;
  const failed = ledger.problems?.includes("FAILED") === true;
  return failed || unmoved >= UNMOVED_LIMIT ? { name: "stalled", ledger } : { name: "filling", ledger, unmoved };
}
