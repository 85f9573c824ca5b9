import { useEffect, useState } from "preact/hooks";
import { saidText } from "./outcomes";
import type { Said } from "./server";

/** For how long what was said can be taken back from here. */
export const UNDO_SECONDS = 30;

interface Props {
  said: Said | undefined;
  undo: () => void;
  over: () => void;
}

/** What was said last, and the way back. It is told once: the seconds are only to be looked at. */
export function UndoBar({ said, undo, over }: Props) {
  const [left, setLeft] = useState(UNDO_SECONDS);
  useEffect(() => {
    if (said === undefined) return;
    const until = Date.now() + UNDO_SECONDS * 1000;
    setLeft(UNDO_SECONDS);
    const tick = setInterval(() => {
      const seconds = Math.ceil((until - Date.now()) / 1000);
      if (seconds > 0) setLeft(seconds);
      else over();
    }, 1000);
    return () => clearInterval(tick);
  }, [said]);
  return (
    <div class={said === undefined ? "sluice-intake-none" : "sluice-intake-bar"}>
      <span role="status">{said !== undefined && saidText(said)}</span>
      {said !== undefined && (
        <button type="button" class="aui-button" aria-keyshortcuts="U" onClick={undo}>
          {AJS.I18n.getText("sluice.intake.undo")} <kbd aria-hidden="true">U</kbd> <span aria-hidden="true">({left})</span>
        </button>
      )}
    </div>
  );
}
