import { latestFirst } from "../gadget/weeks";
import { plusDays } from "../gadget/window";
import { contextPath } from "../host/context-path";
import { TableBelow } from "../ui/table-below";
import { exactHours, spoken } from "../words/durations";
import { dayText, whole } from "../words/numbers";
import { tooFew } from "../words/sentences";
import type { TimeInTriage, Triage } from "./measure";

interface Props {
  triage: TimeInTriage | null;
  moved: () => void;
}

const HOUR_MS = 3_600_000;

/** How long it took to say whether a task belongs here, four weeks at a time, and what has waited longest for it. */
export function TimeInTriageView({ triage, moved }: Props) {
  if (triage === null) return null;
  const latest = triage.points[triage.points.length - 1];
  const title = AJS.I18n.getText("sluice.triage.title");
  return (
    <section class="sluice-figure" aria-label={title}>
      <h3 class="sluice-wrong-place-triage">{title}</h3>
      <dl class="sluice-facts">
        <Hours name={AJS.I18n.getText("sluice.triage.median")} hours={latest?.median ?? null} n={latest?.n ?? 0} />
        <Hours name={AJS.I18n.getText("sluice.triage.85")} hours={latest?.p85 ?? null} n={latest?.n ?? 0} />
        <Oldest oldest={triage.oldest} />
      </dl>
      <p class="sluice-quiet">
        {latest === undefined
          ? AJS.I18n.getText("sluice.triage.none", dayText(plusDays(triage.next, -1)))
          : AJS.I18n.getText("sluice.triage.points", days(latest), dayText(plusDays(triage.next, -1)))}
      </p>
      {triage.points.length > 1 && (
        <TableBelow
          title={title}
          moved={moved}
          table={{
            head: [
              AJS.I18n.getText("sluice.interruptions.weeks"),
              AJS.I18n.getText("sluice.triage.median"),
              AJS.I18n.getText("sluice.triage.85"),
              AJS.I18n.getText("sluice.triage.n"),
            ],
            rows: latestFirst(triage.points).map((point) => [
              days(point),
              point.median === null ? AJS.I18n.getText("sluice.too-few.short") : spoken(point.median),
              point.p85 === null ? AJS.I18n.getText("sluice.too-few.short") : spoken(point.p85),
              whole(point.n),
            ]),
          }}
        />
      )}
    </section>
  );
}

function days({ from, to }: Triage): string {
  return AJS.I18n.getText("sluice.period", dayText(from), dayText(plusDays(to, -1)));
}

function Hours({ name, hours, n }: { name: string; hours: number | null; n: number }) {
  return (
    <div class="sluice-fact">
      <dt>{name}</dt>
      {hours === null ? (
        <dd class="sluice-too-few">{tooFew(n)}</dd>
      ) : (
        <dd title={exactHours(hours)}>{spoken(hours)}</dd>
      )}
    </div>
  );
}

function Oldest({ oldest }: Pick<TimeInTriage, "oldest">) {
  return (
    <div class="sluice-fact">
      <dt>{AJS.I18n.getText("sluice.triage.oldest")}</dt>
      {oldest === null ? (
        <dd class="sluice-too-few">{AJS.I18n.getText("sluice.triage.oldest.none")}</dd>
      ) : (
        <dd>
          {spoken(Math.max(0, Date.now() - Date.parse(oldest.since)) / HOUR_MS)}
          <span class="sluice-fact-more">
            <a href={`${contextPath()}/browse/${encodeURIComponent(oldest.key)}`}>{oldest.key}</a>
            <span class="sluice-one-line" title={oldest.summary}>
              {oldest.summary}
            </span>
          </span>
        </dd>
      )}
    </div>
  );
}
