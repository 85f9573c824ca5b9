import { useState } from "preact/hooks";
import type { Ledger } from "../gadget/answers";
import type { Answer } from "../host/rest";
import { server } from "./server";

type Failure = Exclude<Answer<never>, { kind: "ok" }>;

interface Reading {
  /** How far the reading is that runs now, whoever asked for it. */
  running: Ledger | undefined;
  /** The one that was asked for here has come to its end. */
  finished: boolean;
  failure: Failure | undefined;
  begin: () => void;
}

/**
 * Reading the history again, from the click to the end. A small project is read before anybody can look: so the end is the first
 * answer after the click that no longer reads.
 */
export function useReading(project: string, ledger: Ledger, lookAgain: () => void): Reading {
  const [asked, setAsked] = useState<{ after: Ledger; answer?: Ledger }>();
  const [failure, setFailure] = useState<Failure>();
  const waits = asked !== undefined && asked.after === ledger;
  const running = ledger.reading === true ? ledger : waits ? (asked.answer ?? ledger) : undefined;
  const begin = async () => {
    if (running !== undefined) return;
    setFailure(undefined);
    setAsked({ after: ledger });
    const answer = await server.readAgain(project);
    if (answer.kind !== "ok") {
      setAsked(undefined);
      setFailure(answer);
      return;
    }
    setAsked({ after: ledger, answer: answer.data });
    lookAgain();
  };
  return { running, finished: asked !== undefined && running === undefined, failure, begin: () => void begin() };
}
