import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { TaskLink } from "../work/task-link";
import type { Waiting } from "./server";

/** What the team can do with what was not delivered: try it again, also with a number that is meant, or take it back. */
export type Way = "again" | "meant" | "take-back";

interface Props {
  one: Waiting;
  busy: boolean;
  fault: string | undefined;
  act: (way: Way) => Promise<boolean>;
}

/** Something that somebody is still to get. What cannot be undone is selected by one tap, and committed by a second. */
export function WaitingRow({ one, busy, fault, act }: Props) {
  const [chosen, setChosen] = useState<Way>();
  const sure = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => sure.current?.focus(), [chosen]);
  const letGo = () => {
    setChosen(undefined);
    first.current?.focus();
  };
  return (
    <li
      class="sluice-outbox-row"
      data-waiting={one.key}
      onKeyDown={(event) => {
        if (event.key === "Escape" && chosen !== undefined) letGo();
      }}
    >
      <h3>
        <TaskLink name={one.key} /> <bdi>{one.summary}</bdi>
      </h3>
      <p>
        <strong>{whoText(one)}</strong> {one.due === null && AJS.I18n.getText("sluice.outbox.given-up")}
      </p>
      {one.reason !== null && (
        <p class="sluice-intake-fault">
          <span aria-hidden="true">⚠ </span>
          {one.reason}
        </p>
      )}
      <div class="sluice-intake-ways" role="group" aria-label={AJS.I18n.getText("sluice.outbox.ways", one.key)}>
        <button type="button" class="aui-button" ref={first} aria-disabled={busy} onClick={() => void act("again")}>
          {one.hindrance === null ? AJS.I18n.getText("sluice.outbox.now") : AJS.I18n.getText("sluice.again")}
        </button>
        {one.hindrance === "personal-number" && one.to === "receiver" && (
          <button type="button" class="aui-button" aria-pressed={chosen === "meant"} onClick={() => setChosen("meant")}>
            {AJS.I18n.getText("sluice.outbox.meant")}
          </button>
        )}
        <button
          type="button"
          class="aui-button"
          aria-pressed={chosen === "take-back"}
          onClick={() => setChosen("take-back")}
        >
          {AJS.I18n.getText("sluice.outbox.take-back")}
        </button>
      </div>
      {chosen !== undefined && (
        <div class="sluice-outbox-sure">
          <p id={`sluice-outbox-sure-${one.id}`}>{sureText(one, chosen)}</p>
          <div class="sluice-intake-ways">
            <button
              type="button"
              class="aui-button aui-button-primary"
              ref={sure}
              aria-describedby={`sluice-outbox-sure-${one.id}`}
              aria-disabled={busy}
              onClick={() => void act(chosen).then((done) => done && setChosen(undefined))}
            >
              {chosen === "meant" ? AJS.I18n.getText("sluice.outbox.meant.yes") : AJS.I18n.getText("sluice.outbox.take-back")}
            </button>
            <button type="button" class="aui-button" onClick={letGo}>
              {AJS.I18n.getText("sluice.intake.let-go")} <kbd aria-hidden="true">Esc</kbd>
            </button>
          </div>
        </div>
      )}
      {fault !== undefined && (
        <p class="sluice-intake-fault" role="alert">
          {fault}
        </p>
      )}
    </li>
  );
}

function whoText({ to, receiver, hindrance }: Waiting): string {
  if (hindrance === null) {
    return to === "receiver"
      ? AJS.I18n.getText("sluice.outbox.soon.receiver", receiver)
      : AJS.I18n.getText("sluice.outbox.soon.reporter");
  }
  return to === "receiver"
    ? AJS.I18n.getText("sluice.outbox.waits.receiver", receiver)
    : AJS.I18n.getText("sluice.outbox.waits.reporter");
}

function sureText({ key, to, receiver }: Waiting, way: Way): string {
  if (way === "meant") return AJS.I18n.getText("sluice.outbox.sure.meant", receiver);
  return to === "receiver"
    ? AJS.I18n.getText("sluice.outbox.sure.back", key)
    : AJS.I18n.getText("sluice.outbox.sure.untold", key);
}
