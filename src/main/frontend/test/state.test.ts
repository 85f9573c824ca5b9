import { describe, expect, it } from "vitest";
import type { Answer } from "../src/host/rest";
import { next, UNMOVED_LIMIT, type State } from "../src/gadget/state";

const refused = (status: number, message?: string): Answer<never> => ({
  kind: "refused",
  status,
  body: message === undefined ? {} : { message },
});
const held = (state: "off" | "filling" | "ready", issues = 0, of = 100) => ({ state, issues, of });
const ledger = (state: "off" | "filling" | "ready", issues = 0) =>
  ({ type: "ledger", answer: { kind: "ok", status: 200, data: held(state, issues) } }) as const;
const loading: State<string> = { name: "loading" };

describe("the state of a gadget", () => {
  it.each([
    [401, "notLoggedIn"],
    [403, "notFound"],
    [404, "notFound"],
    [409, "off"],
    [500, "refused"],
  ])("should after a %i be %s", (status, name) => {
    expect(next(loading, { type: "answered", answer: refused(status) }).name).toBe(name);
  });

  it("should keep the sentence of a refusal", () => {
    expect(next(loading, { type: "answered", answer: refused(400, "No such zone.") })).toEqual({
      name: "refused",
      message: "No such zone.",
    });
    expect(next(loading, { type: "answered", answer: refused(403, "You see only some tasks.") })).toEqual({
      name: "notAllowed",
      message: "You see only some tasks.",
    });
  });

  it.each([{ kind: "unreachable" }, { kind: "late" }] as const)("should end when the answer is $kind", (answer) => {
    expect(next(loading, { type: "answered", answer })).toEqual({ name: answer.kind });
  });

  it("should keep the numbers on show while newer ones are asked for", () => {
    const ready: State<string> = { name: "ready", data: "numbers" };
    expect(next(ready, { type: "asked" })).toBe(ready);
  });

  it("should forget a failure when asked again", () => {
    expect(next<string>({ name: "unreachable" }, { type: "asked" })).toEqual(loading);
  });

  it("should tell a project that is off from one that is being filled", () => {
    expect(next(loading, ledger("off"))).toEqual({ name: "off" });
    expect(next(loading, ledger("filling", 20))).toEqual({ name: "filling", ledger: held("filling", 20), unmoved: 0 });
  });

  it("should call a filling that does not move for long stalled, and never wait on", () => {
    let state: State<unknown> = loading;
    for (let times = 0; times <= UNMOVED_LIMIT; times++) state = next(state, ledger("filling", 20));
    expect(state).toEqual({ name: "stalled", ledger: held("filling", 20) });
  });

  it("should not wait without end for a ledger that is ready and a measure that is not", () => {
    let state: State<unknown> = loading;
    for (let times = 0; times <= UNMOVED_LIMIT; times++) state = next(state, ledger("ready", 100));
    expect(state.name).toBe("stalled");
  });

  it("should start counting again with every task that is read", () => {
    const almost: State<string> = { name: "filling", ledger: held("filling", 20), unmoved: UNMOVED_LIMIT - 1 };
    expect(next(almost, ledger("filling", 21))).toEqual({ name: "filling", ledger: held("filling", 21), unmoved: 0 });
  });

  it("should not wait for a reading that failed", () => {
    const failed = { ...held("filling", 20), problems: ["FAILED" as const] };
    const answer = { kind: "ok", status: 200, data: failed } as const;
    expect(next(loading, { type: "ledger", answer })).toEqual({ name: "stalled", ledger: failed });
  });

  it("should pass on why the ledger cannot be asked", () => {
    expect(next(loading, { type: "ledger", answer: refused(401) }).name).toBe("notLoggedIn");
  });
});
