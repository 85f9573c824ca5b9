import { useState } from "preact/hooks";
import type { Answer } from "../host/rest";
import { daysText } from "../words/numbers";
import type { Days, Kind, Turn, Turns } from "./answers";
import { coming, holidaysIn, over } from "./rows";
import type { Server } from "./server";

interface Props {
  kind: Kind;
  turns: Turns;
  server: Server;
  change: (work: Promise<Answer<Turns>>, done: string) => void;
}

/** So many turns are shown at first: a month ahead and some more. */
const FIRST = 8;

/** The turns of one kind; two taps swap two of them. */
export function RotaList({ kind, turns, server, change }: Props) {
  const [first, choose] = useState<Turn>();
  const [all, showAll] = useState(false);
  const { me, mayPlan, today, holidays, settings } = turns;
  const rows = coming(turns[kind], today);
  const past = over(turns[kind], today);
  const mine = ({ person }: Turn) => person.key === me.key;
  const title =
    kind === "urgent" ? AJS.I18n.getText("sluice.turns.urgent.title") : AJS.I18n.getText("sluice.turns.intake.title");
  const tap = (turn: Turn) => {
    if (first === undefined) return choose(turn);
    choose(undefined);
    if (first.from !== turn.from) {
      const done = AJS.I18n.getText("sluice.turns.swapped", first.person.name, turn.person.name);
      change(server.swap(kind, day(first, today), day(turn, today)), done);
    }
  };
  const button = (turn: Turn) => {
    const when = daysText(turn.from, turn.to, today);
    if (first?.from === turn.from) return { text: AJS.I18n.getText("sluice.cancel"), label: AJS.I18n.getText("sluice.turns.swap.not", turn.person.name, when) };
    if (first === undefined) {
      if (!mayPlan && !mine(turn)) return undefined;
      return { text: AJS.I18n.getText("sluice.turns.swap"), label: AJS.I18n.getText("sluice.turns.swap.label", turn.person.name, when) };
    }
    if (first.person.key === turn.person.key) return undefined;
    return { text: AJS.I18n.getText("sluice.turns.swap.with"), label: AJS.I18n.getText("sluice.turns.swap.with.label", turn.person.name, when) };
  };
  return (
    <section class="sluice-rota" aria-label={title}>
      <h3>{title}</h3>
      {first !== undefined && (
        <p class="sluice-swapping" role="status">
          {AJS.I18n.getText("sluice.turns.swap.second", first.person.name, daysText(first.from, first.to, today))}
        </p>
      )}
      {rows.length === 0 && <p class="sluice-quiet">{AJS.I18n.getText("sluice.turns.none-ahead")}</p>}
      <ul class="sluice-rota-rows">
        {rows.slice(0, all ? rows.length : FIRST).map((row) =>
          row.gap ? (
            <li key={`gap-${row.from}`} class="sluice-gap">
              <span class="sluice-when">{daysText(row.from, row.to, today)}</span>
              <span class="sluice-who">{AJS.I18n.getText("sluice.turns.gap")}</span>
            </li>
          ) : (
            <li
              key={row.from}
              class={`${row.from <= today ? "sluice-on-now" : ""} ${first?.from === row.from ? "sluice-chosen" : ""}`}
            >
              <span class="sluice-when">
                {daysText(row.from, row.to, today)}
                <HolidayNote days={holidaysIn(holidays, row)} skipped={settings.skipHolidays} />
              </span>
              <span class="sluice-who">
                {row.person.name}
                {!row.person.team && <em>{AJS.I18n.getText("sluice.turns.left.short")}</em>}
              </span>
              <Tap of={button(row)} tap={() => tap(row)} />
            </li>
          ),
        )}
      </ul>
      {rows.length > FIRST && !all && (
        <button type="button" class="aui-button aui-button-link" onClick={() => showAll(true)}>
          {AJS.I18n.getText("sluice.turns.all", String(rows.length))}
        </button>
      )}
      <Past turns={past} />
    </section>
  );
}

/** A turn that has begun is named by today: only what is left of it changes hands. */
function day({ from }: Days, today: string): string {
  return from < today ? today : from;
}

function Tap({ of, tap }: { of: { text: string; label: string } | undefined; tap: () => void }) {
  if (of === undefined) return null;
  return (
    <button type="button" class="aui-button aui-button-subtle" aria-label={of.label} onClick={tap}>
      {of.text}
    </button>
  );
}

function HolidayNote({ days, skipped }: { days: string[]; skipped: boolean }) {
  if (days.length === 0) return null;
  const list = days.map((one) => daysText(one, one)).join("; ");
  return (
    <small>
      {skipped ? AJS.I18n.getText("sluice.turns.holiday.free", list) : AJS.I18n.getText("sluice.turns.holiday", list)}
    </small>
  );
}

function Past({ turns }: { turns: Turn[] }) {
  if (turns.length === 0) return null;
  return (
    <details>
      <summary>{AJS.I18n.getText("sluice.turns.past")}</summary>
      <ul class="sluice-rota-rows">
        {turns.map(({ from, to, person }) => (
          <li key={from}>
            <span class="sluice-when">{daysText(from, to)}</span>
            <span class="sluice-who">{person.name}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
