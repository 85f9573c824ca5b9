import type { Shown } from "../gadget/gadget";
import { plusDays } from "../gadget/window";
import { Notice } from "../ui/notice";
import { isThin, QualityLine } from "../ui/quality-line";
import { exactHours, spoken } from "../words/durations";
import { dayText, exactPercent, percent, whole } from "../words/numbers";
import { FEWEST_FOR_MEDIAN, tooFew } from "../words/sentences";
import { anyCounted, firstCounted, type FourWeeks, type Interruptions, type Pressure } from "./measure";
import { Shares } from "./shares";

/** The urgent share of the latest four weeks and what it means, what was interrupted, who pressed, and the shares as a picture. */
export function InterruptionsView({ data, moved }: Shown<Interruptions>) {
  const latest = data.points[data.points.length - 1];
  const last = dayText(plusDays(data.next, -1));
  if (latest === undefined) {
    return (
      <>
        <Notice tone="info" title={AJS.I18n.getText("sluice.interruptions.none.title")}>
          <p>{AJS.I18n.getText("sluice.interruptions.none.do", last)}</p>
        </Notice>
        {data.excluded.length > 0 && <QualityLine quality={data} />}
      </>
    );
  }
  return (
    <div class={isThin(data) ? "sluice-thin" : undefined}>
      <p class="sluice-scope">{AJS.I18n.getText("sluice.interruptions.latest", days(latest))}</p>
      <Facts latest={latest} data={data} />
      <Alarm data={data} />
      <p class="sluice-sentence">{resumption(data)}</p>
      <Pressed pressure={data.pressure} points={data.points} />
      {data.points.length > 1 && <Shares points={data.points} cap={data.cap} moved={moved} />}
      <p class="sluice-quiet">{AJS.I18n.getText("sluice.interruptions.points", last)}</p>
      <p class="sluice-quiet">
        {data.since === null
          ? AJS.I18n.getText("sluice.interruptions.since.never")
          : AJS.I18n.getText("sluice.interruptions.since", dayText(data.since))}
      </p>
      <QualityLine quality={data} />
    </div>
  );
}

/** "19 Oct 2026 – 15 Nov 2026". */
export function days({ from, to }: FourWeeks): string {
  return AJS.I18n.getText("sluice.period", dayText(from), dayText(plusDays(to, -1)));
}

/** What was counted of four weeks, and else why it was not: they are too few, or began before it was noted. */
export function counted({ urgentShare, tasks }: FourWeeks, count: number | null): string {
  if (count !== null) return whole(count);
  return urgentShare === null ? tooFew(tasks) : AJS.I18n.getText("sluice.interruptions.not-then");
}

/** What is said in the place of interruptions that were not counted: when the first are, where none were. */
function notCounted(latest: FourWeeks, data: Interruptions): string {
  const first = anyCounted(data.points) || latest.urgentShare === null ? null : firstCounted(data);
  return first === null
    ? counted(latest, latest.interruptions)
    : AJS.I18n.getText("sluice.interruptions.first", dayText(first));
}

function Facts({ latest, data }: { latest: FourWeeks; data: Interruptions }) {
  return (
    <dl class="sluice-facts">
      <div class="sluice-fact">
        <dt>{AJS.I18n.getText("sluice.interruptions.share")}</dt>
        {latest.urgentShare === null ? (
          <dd class="sluice-too-few">{tooFew(latest.tasks)}</dd>
        ) : (
          <dd>{percent(latest.urgentShare)}</dd>
        )}
      </div>
      <div class="sluice-fact">
        <dt>{AJS.I18n.getText("sluice.interruptions.count")}</dt>
        {latest.interruptions === null || latest.urgentStarts === null ? (
          <dd class="sluice-too-few">{notCounted(latest, data)}</dd>
        ) : (
          <dd title={AJS.I18n.getText("sluice.interruptions.of", whole(latest.interruptions), whole(latest.urgentStarts))}>
            {whole(latest.interruptions)}
          </dd>
        )}
      </div>
      <div class="sluice-fact">
        <dt>{AJS.I18n.getText("sluice.interruptions.resumed")}</dt>
        {latest.median === null ? (
          <dd class="sluice-too-few">{tooFew(latest.resumed ?? latest.tasks)}</dd>
        ) : (
          <dd title={exactHours(latest.median)}>{spoken(latest.median)}</dd>
        )}
      </div>
    </dl>
  );
}

/** The latest four weeks that a share can be told of, against the cap: an alarm in words and form, not in colour alone. */
function Alarm({ data: { points, cap, alarm } }: { data: Interruptions }) {
  const told = [...points].reverse().find(({ urgentShare }) => urgentShare !== null);
  if (told === undefined || told.urgentShare === null) {
    return <p class="sluice-sentence">{AJS.I18n.getText("sluice.interruptions.share.none", whole(FEWEST_FOR_MEDIAN))}</p>;
  }
  const limit = percent(cap / 100);
  // A decimal where the two would look alike: 49.6 % is below 50 %.
  const share = percent(told.urgentShare) === limit ? exactPercent(told.urgentShare) : percent(told.urgentShare);
  return alarm ? (
    <Notice tone="warning" title={AJS.I18n.getText("sluice.interruptions.alarm.title", limit)}>
      <p>{AJS.I18n.getText("sluice.interruptions.alarm", days(told), share)}</p>
    </Notice>
  ) : (
    <p class="sluice-sentence">{AJS.I18n.getText("sluice.interruptions.within", days(told), share, limit)}</p>
  );
}

/** The one plain sentence about taking up again, of the whole period. */
function resumption({ resumed, median, p85 }: Interruptions): string {
  if (resumed === 0) return AJS.I18n.getText("sluice.interruptions.resumed.none");
  if (median === null)
    return AJS.I18n.getText("sluice.interruptions.resumed.too-few", whole(resumed), whole(FEWEST_FOR_MEDIAN));
  if (p85 === null) return AJS.I18n.getText("sluice.interruptions.resumed.half", spoken(median));
  return AJS.I18n.getText("sluice.interruptions.resumed.most", spoken(median), spoken(p85));
}

/** In how many of the interruptions that were counted who outside pressed. */
function Pressed({ pressure, points }: { pressure: Pressure[]; points: FourWeeks[] }) {
  const interruptions = points.reduce((sum, point) => sum + (point.interruptions ?? 0), 0);
  const ticked = pressure.filter(({ count }) => count > 0);
  if (interruptions === 0 || pressure.length === 0) return null;
  const list = ticked.map(({ name, count }) =>
    AJS.I18n.getText(
      "sluice.interruptions.pressure.one",
      name ?? AJS.I18n.getText("sluice.interruptions.pressure.gone"),
      whole(count),
    ),
  );
  return (
    <p class="sluice-sentence">
      {ticked.length === 0
        ? AJS.I18n.getText("sluice.interruptions.pressure.none", whole(interruptions))
        : AJS.I18n.getText("sluice.interruptions.pressure", whole(interruptions), list.join(", "))}
    </p>
  );
}
