import { useEffect, useRef, useState } from "preact/hooks";
import type { Answer } from "../host/rest";

export const PAUSE_MS = 1_500;

interface Watched<T> {
  answer: Answer<T> | undefined;
  /** How many answers in a row said the same; many mean that it stands still. */
  unmoved: number;
  again: () => void;
}

/** Asks again and again until the answer is final, and stops when the page shows something else. */
export function useRepeated<T>(
  question: () => Promise<Answer<T>>,
  final: (data: T) => boolean,
  about: string,
): Watched<T> {
  const [state, set] = useState<{ answer: Answer<T> | undefined; unmoved: number }>({ answer: undefined, unmoved: 0 });
  const [round, setRound] = useState(0);
  /** Asked again about the same thing, what is shown stays until there is something newer. */
  const asked = useRef<string>();
  useEffect(() => {
    let wanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last = "";
    let unmoved = 0;
    const askOnce = async () => {
      const answer = await question();
      if (!wanted) return;
      const text = JSON.stringify(answer);
      unmoved = text === last ? unmoved + 1 : 0;
      last = text;
      set({ answer, unmoved });
      if (answer.kind === "ok" && !final(answer.data)) timer = setTimeout(() => void askOnce(), PAUSE_MS);
    };
    set(({ answer }) => ({ answer: asked.current === about && answer?.kind === "ok" ? answer : undefined, unmoved: 0 }));
    asked.current = about;
    void askOnce();
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [about, round]);
  return { ...state, again: () => setRound(round + 1) };
}
