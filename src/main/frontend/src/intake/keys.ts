import { letters } from "./outcomes";
import type { Outcome } from "./server";

export interface Deeds {
  move: (by: number) => void;
  select: (outcome: Outcome) => void;
  letGo: () => void;
  undo: () => void;
  commit: () => void;
}

/** What each key does, on the whole page or only inside of what is drawn. Whoever writes, or presses a key of the browser's own, is left alone; Enter on a button is that button's. */
export function keysOf(inside: boolean, { move, select, letGo, undo, commit }: Deeds): (event: KeyboardEvent) => void {
  const outcomes = new Map(letters.map(([outcome, letter]) => [letter.toLowerCase(), outcome]));
  return (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || elsewhere(event.target, inside)) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const outcome = outcomes.get(key);
    if (outcome !== undefined) select(outcome);
    else if (key === "ArrowDown" || key === "j") move(1);
    else if (key === "ArrowUp" || key === "k") move(-1);
    else if (key === "Escape") letGo();
    else if (key === "u") undo();
    else if (key === "Enter" && !acts(event.target)) commit();
    else return;
    event.preventDefault();
    // Jira has shortcuts of its own on some of these letters
    event.stopPropagation();
  };
}

function elsewhere(target: EventTarget | null, inside: boolean): boolean {
  return (
    target instanceof Element &&
    (target.matches("input, textarea, select, [contenteditable]") ||
      ((inside || target !== document.body) && target.closest(".sluice-intake") === null))
  );
}

function acts(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches("button, a");
}
