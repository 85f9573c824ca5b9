import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Answer } from "../host/rest";
import { CameBack } from "./came-back";
import { reasonOf, type No } from "./refused";
import type { Outbox, Server, Triage, Waiting } from "./server";
import { WaitingRow, type Way } from "./waiting-row";

interface Props {
  server: Server;
  list: Triage;
  /** A task may be in triage again. */
  changed: () => void;
  /** How many could not be delivered. */
  heard: (held: number) => void;
}

/** How soon the page looks what became of what was tried again. */
const TRIED_MS = 3_000;

/** What outcomes have still to send out and what came back, where there is something; looked at whenever the list is. */
export function Undelivered({ server, list, changed, heard }: Props) {
  const [box, setBox] = useState<Outbox>();
  const [failed, setFailed] = useState<No>();
  const [fault, setFault] = useState<{ id: number; no: No }>();
  const [done, setDone] = useState("");
  const [busy, setBusy] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const focus = useRef(false);
  // Of two answers that overtake each other the one that was asked for last counts
  const asked = useRef(0);
  const take = async (answered: Promise<Answer<Outbox>>) => {
    const turn = ++asked.current;
    const answer = await answered;
    if (turn === asked.current && answer.kind === "ok") {
      setBox(answer.data);
      heard(answer.data.waiting.filter(({ hindrance }) => hindrance !== null).length);
    }
    return answer;
  };
  const look = () => void take(server.outbox()).then((answer) => setFailed(answer.kind === "ok" ? undefined : answer));
  useEffect(look, [server, list]);
  useLayoutEffect(() => {
    if (focus.current) heading.current?.focus();
    focus.current = false;
  });
  const act = async (one: Waiting, way: Way) => {
    if (busy) return false;
    setBusy(true);
    setFault(undefined);
    const answer = await take(way === "take-back" ? server.takeBack(one.id) : server.again(one.id, way === "meant"));
    setBusy(false);
    if (answer.kind !== "ok") {
      setFault({ id: one.id, no: answer });
      return false;
    }
    setDone(doneText(one, way));
    focus.current = true;
    if (way === "take-back") changed();
    else setTimeout(look, TRIED_MS);
    return true;
  };
  if (failed !== undefined && box === undefined) return <p class="sluice-outbox" role="alert">{reasonOf(failed)}</p>;
  if (box === undefined || (box.waiting.length + box.returned.length === 0 && done === "")) return null;
  const held = box.waiting.filter(({ hindrance }) => hindrance !== null);
  const soon = box.waiting.filter(({ hindrance }) => hindrance === null);
  const row = (one: Waiting) => (
    <WaitingRow
      key={one.id}
      one={one}
      busy={busy}
      fault={fault?.id === one.id ? reasonOf(fault.no) : undefined}
      act={(way) => act(one, way)}
    />
  );
  return (
    <section class="sluice-outbox" aria-labelledby="sluice-outbox-title">
      <h2 id="sluice-outbox-title" ref={heading} tabIndex={-1}>
        {AJS.I18n.getText("sluice.outbox.title")}
      </h2>
      <p role="status" class={done === "" ? "sluice-intake-none" : "sluice-outbox-done"}>
        {done}
      </p>
      {failed !== undefined && <p role="alert">{reasonOf(failed)}</p>}
      {box.waiting.length === 0 && <p class="sluice-intake-quiet">{AJS.I18n.getText("sluice.outbox.none")}</p>}
      {held.length > 0 && <ul class="sluice-outbox-list">{held.map(row)}</ul>}
      {box.more && <p class="sluice-intake-quiet">{AJS.I18n.getText("sluice.outbox.more")}</p>}
      {soon.length > 0 && (
        <details>
          <summary>{AJS.I18n.getText("sluice.outbox.soon", String(soon.length))}</summary>
          <ul class="sluice-outbox-list">{soon.map(row)}</ul>
        </details>
      )}
      <CameBack returned={box.returned} now={list.now} />
    </section>
  );
}

function doneText({ key, to, hindrance }: Waiting, way: Way): string {
  if (way === "again" && hindrance === null) return AJS.I18n.getText("sluice.outbox.done.now", key);
  if (way !== "take-back") return AJS.I18n.getText("sluice.outbox.done.again", key);
  return to === "receiver"
    ? AJS.I18n.getText("sluice.outbox.done.back", key)
    : AJS.I18n.getText("sluice.outbox.done.untold", key);
}
