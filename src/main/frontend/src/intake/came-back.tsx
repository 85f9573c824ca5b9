import { useState } from "preact/hooks";
import { TaskLink } from "../work/task-link";
import { lasted } from "./outcomes";
import type { Returned } from "./server";

/** How many are shown before somebody asks for all. */
const SHOWN = 5;

/** What other teams had and have no more, the latest first, with the line of who does what by which it went there. */
export function CameBack({ returned, now }: { returned: Returned[]; now: string }) {
  const [all, setAll] = useState(false);
  if (returned.length === 0) return null;
  return (
    <>
      <h2>{AJS.I18n.getText("sluice.outbox.returned")}</h2>
      <ul class="sluice-outbox-list">
        {returned.slice(0, all ? returned.length : SHOWN).map((one) => (
          <li class="sluice-outbox-row" data-returned={one.key}>
            <h3>
              <TaskLink name={one.key} /> <bdi>{one.summary}</bdi>
            </h3>
            <p>
              {AJS.I18n.getText("sluice.outbox.returned.from", one.receiver, lasted(one.at, now))}
              {one.what !== null && (
                <>
                  {" "}
                  <span class="sluice-intake-quiet">{AJS.I18n.getText("sluice.outbox.returned.line", one.what)}</span>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
      {!all && returned.length > SHOWN && (
        <button type="button" class="aui-button" onClick={() => setAll(true)}>
          {AJS.I18n.getText("sluice.outbox.returned.all", String(returned.length))}
        </button>
      )}
    </>
  );
}
