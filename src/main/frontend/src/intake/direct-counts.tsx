import { useState } from "preact/hooks";
import { plusDays } from "../gadget/window";
import type { Answer } from "../host/rest";
import { Failed } from "../turns/failed";
import { Waiting } from "../ui/progress";
import { TaskLink } from "../work/task-link";
import { daysText, whole } from "../words/numbers";
import type { DirectRequests, DirectWeek, Server } from "./server";

/** Every calendar is cut at the same Mondays, as all numbers for leaders are. */
const FIRST = Date.parse("1970-01-05T00:00:00Z");
const DAY_MS = 86_400_000;
const WEEKS = 4;

/** So many tasks are looked through at a glance. */
const SHOWN = 10;

/** How often somebody of the team was asked directly, by channel and four weeks at a time, and never who was. Asked for when it is opened. */
export function DirectCounts({ server }: { server: Server }) {
  const [answer, setAnswer] = useState<Answer<DirectRequests>>();
  const load = () => void server.direct().then(setAnswer);
  return (
    <details class="sluice-intake-counts" onToggle={(event) => event.currentTarget.open && load()}>
      <summary>{AJS.I18n.getText("sluice.direct.counts")}</summary>
      {answer === undefined ? (
        <Waiting label={AJS.I18n.getText("sluice.loading")} />
      ) : answer.kind === "ok" ? (
        <Counts found={answer.data} />
      ) : (
        <Failed answer={answer} retry={load} />
      )}
    </details>
  );
}

function Counts({ found }: { found: DirectRequests }) {
  return (
    <>
      <p class="sluice-intake-quiet">{AJS.I18n.getText("sluice.direct.counts.about")}</p>
      <div class="sluice-table-scroll" tabIndex={0} role="region" aria-label={AJS.I18n.getText("sluice.direct.counts")}>
        <table class="aui">
          <thead>
            <tr>
              <th scope="col">{AJS.I18n.getText("sluice.interruptions.weeks")}</th>
              <th scope="col">{AJS.I18n.getText("sluice.direct.phone")}</th>
              <th scope="col">{AJS.I18n.getText("sluice.direct.chat")}</th>
              <th scope="col">{AJS.I18n.getText("sluice.direct.corridor")}</th>
              <th scope="col">{AJS.I18n.getText("sluice.direct.given")}</th>
            </tr>
          </thead>
          <tbody>
            {fourWeeks(found.weeks).map((weeks) => (
              <tr>
                <th scope="row">{called(weeks)}</th>
                <td>{whole(sum(weeks, ({ phone }) => phone))}</td>
                <td>{whole(sum(weeks, ({ chat }) => chat))}</td>
                <td>{whole(sum(weeks, ({ corridor }) => corridor))}</td>
                <td>{whole(sum(weeks, ({ given }) => given))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {found.tasks.length > 0 && (
        <>
          <h3>{AJS.I18n.getText("sluice.direct.tasks")}</h3>
          <ul>
            {found.tasks.slice(0, SHOWN).map(({ issue, summary }) => (
              <li>
                <TaskLink name={issue} /> <bdi>{summary}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      {found.more > 0 && <p class="sluice-intake-quiet">{AJS.I18n.getText("sluice.direct.more", whole(found.more))}</p>}
    </>
  );
}

/** The latest first; those of which the answer holds the end alone are left out, and the last ones may be under way. */
export function fourWeeks(weeks: DirectWeek[]): DirectWeek[][] {
  const groups = new Map<number, DirectWeek[]>();
  for (const week of weeks) {
    const point = Math.floor((Date.parse(`${week.week}T00:00:00Z`) - FIRST) / (WEEKS * 7 * DAY_MS));
    groups.set(point, [...(groups.get(point) ?? []), week]);
  }
  const inOrder = [...groups.values()];
  return inOrder.filter((group, index) => group.length === WEEKS || index === inOrder.length - 1).reverse();
}

function called(weeks: DirectWeek[]): string {
  const first = weeks[0]?.week ?? "";
  const days = daysText(first, plusDays(first, weeks.length * 7 - 1));
  return weeks.length === WEEKS ? days : AJS.I18n.getText("sluice.direct.so-far", days);
}

function sum(weeks: DirectWeek[], of: (week: DirectWeek) => number): number {
  return weeks.reduce((all, week) => all + of(week), 0);
}
