import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { whole } from "../words/numbers";
import { found, sorted } from "./draft";
import { LineForm } from "./line-form";
import type { Finding, Line, Receiver } from "./server";
import { whoseText } from "./words";

/** As many as are looked through; whoever has more searches, or asks for all. */
const SHOWN = 300;

interface Props {
  lines: Line[];
  projects: Receiver[];
  findings: Map<number, Finding[]>;
  /** The line that is being written. */
  open: number | undefined;
  choose: (id: number | undefined) => void;
  add: () => void;
  change: (line: Line) => void;
  remove: (id: number) => void;
}

/** The lines by what they are about: a field to search them, and each a button that opens it; arrows lead from one to the next. */
export function LineList({ lines, projects, findings, open, choose, add, change, remove }: Props) {
  const [search, setSearch] = useState("");
  const [all, setAll] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const back = useRef<number>();
  const [noted, setNoted] = useState(false);
  const notes = lines.filter(({ id }) => findings.has(id)).length;
  // Who mends the last of them sees all again
  const only = noted && notes > 0;
  const matching = useMemo(
    () => sorted(found(lines, search)).filter(({ id }) => !only || findings.has(id) || id === open),
    [lines, search, only, findings, open],
  );
  const fresh = lines.find((line) => line.id === open && line.what === "");
  const rows = (all ? matching : matching.slice(0, SHOWN)).filter((line) => line !== fresh);
  // Where a form closes, the keyboard goes on at its line
  useEffect(() => {
    if (open !== undefined) back.current = open;
    else if (back.current !== undefined) {
      place.current?.querySelector<HTMLElement>(`[data-line="${back.current}"]`)?.focus();
      back.current = undefined;
    }
  }, [open]);
  const walk = (event: KeyboardEvent) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const stops = [...(place.current?.querySelectorAll<HTMLElement>("[data-stop]") ?? [])];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const next = at < 0 ? undefined : stops[at + (event.key === "ArrowDown" ? 1 : -1)];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  const form = (line: Line) => (
    <LineForm
      key={line.id}
      line={line}
      projects={projects}
      done={change}
      cancel={() => choose(undefined)}
      remove={() => remove(line.id)}
    />
  );
  return (
    <div ref={place} onKeyDown={walk}>
      <div class="sluice-scope-tools">
        {lines.length > 0 && (
          <label>
            <span class="assistive">{AJS.I18n.getText("sluice.scope.page.search")}</span>
            <input
              type="search"
              class="text"
              data-stop
              placeholder={AJS.I18n.getText("sluice.scope.page.search")}
              value={search}
              onInput={(event) => setSearch(event.currentTarget.value)}
            />
          </label>
        )}
        {notes > 0 && (
          <label class="sluice-scope-noted">
            <input type="checkbox" checked={only} onChange={(event) => setNoted(event.currentTarget.checked)} />
            {AJS.I18n.getText("sluice.scope.page.noted", whole(notes))}
          </label>
        )}
        <button type="button" class="aui-button" onClick={add}>
          {AJS.I18n.getText("sluice.scope.page.add")}
        </button>
        <span class="sluice-quiet" role="status">
          {lines.length > 0 && AJS.I18n.getText("sluice.scope.page.count", whole(matching.length), whole(lines.length))}
        </span>
      </div>
      {fresh !== undefined && form(fresh)}
      <ul class="sluice-scope-lines">
        {rows.map((line) => (
          <li key={line.id}>
            {line.id === open ? (
              form(line)
            ) : (
              <button type="button" class="sluice-scope-row" data-stop data-line={line.id} onClick={() => choose(line.id)}>
                <bdi class="sluice-scope-what">{line.what}</bdi>
                <bdi class="sluice-scope-whose">{whoseText(line.whose)}</bdi>
                <bdi class="sluice-scope-said">{line.sentence}</bdi>
              </button>
            )}
            {(findings.get(line.id) ?? []).map(({ message, warning }) => (
              <p class={warning ? "sluice-scope-warning" : "sluice-scope-against"}>{message}</p>
            ))}
          </li>
        ))}
      </ul>
      {matching.length > SHOWN && !all && (
        <p>
          <button type="button" class="aui-button" onClick={() => setAll(true)}>
            {AJS.I18n.getText("sluice.scope.page.all", whole(matching.length))}
          </button>
        </p>
      )}
    </div>
  );
}
