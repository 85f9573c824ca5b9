import { useEffect, useState } from "preact/hooks";
import { address } from "../host/rest";
import { whole } from "../words/numbers";
import { subject } from "./draft";
import type { Line, Server, Suggestion } from "./server";
import { whoseText } from "./words";

interface Props {
  server: Server;
  lines: Line[];
  take: (line: Line) => void;
}

/** Lines that what was passed on speaks for, with how often and which tasks; none of them is written before somebody takes it over. */
export function Suggestions({ server, lines, take }: Props) {
  const [all, setAll] = useState<Suggestion[]>([]);
  useEffect(() => {
    let left = false;
    // They are an offer beside the lines: where they cannot be had, nothing is missing
    void server.suggestions().then((answer) => {
      if (!left && answer.kind === "ok") setAll(answer.data.suggestions);
    });
    return () => {
      left = true;
    };
  }, [server]);
  const said = new Set(lines.map(subject));
  const open = all.filter(({ line }) => !said.has(subject(line)));
  if (open.length === 0) return null;
  return (
    <section class="sluice-scope-suggested" aria-labelledby="sluice-scope-suggested">
      <h3 id="sluice-scope-suggested">{AJS.I18n.getText("sluice.scope.page.suggested")}</h3>
      <p class="sluice-quiet">{AJS.I18n.getText("sluice.scope.page.suggested.why")}</p>
      <ul class="sluice-scope-lines">
        {open.map(({ line, passed, of, tasks }) => (
          <li key={line.what}>
            <span class="sluice-scope-what">
              <bdi>{line.what}</bdi> → <bdi>{whoseText(line.whose)}</bdi>
            </span>
            <span class="sluice-quiet">
              {AJS.I18n.getText("sluice.scope.page.suggested.of", whole(passed), whole(of))}{" "}
              {tasks.map((key, at) => (
                <>
                  {at > 0 && ", "}
                  <a href={address("/browse/" + key)}>{key}</a>
                </>
              ))}
            </span>
            <button
              type="button"
              class="aui-button"
              aria-label={AJS.I18n.getText("sluice.scope.page.suggested.take.line", line.what)}
              onClick={() => take(line)}
            >
              {AJS.I18n.getText("sluice.scope.page.suggested.take")}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
