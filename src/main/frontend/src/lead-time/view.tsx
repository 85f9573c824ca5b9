import type { Shown } from "../gadget/gadget";
import { Notice } from "../ui/notice";
import { isThin, QualityLine } from "../ui/quality-line";
import { exactHours, spoken } from "../words/durations";
import { leadTimeSentence, tooFew } from "../words/sentences";
import { dayText, whole } from "../words/numbers";
import type { LeadTimeShown } from "./measure";
import { WeeklyMedians } from "./weekly-medians";

/** Median, 85th percentile and how many, one sentence that says what they mean, and the weeks as a picture. */
export function LeadTimeView({ data, today, moved }: Shown<LeadTimeShown>) {
  if (data.n === 0) {
    return (
      <>
        <Notice tone="info" title={AJS.I18n.getText("sluice.lead-time.none.title")}>
          <p>{AJS.I18n.getText("sluice.lead-time.none.do")}</p>
        </Notice>
        {data.of > 0 && <QualityLine quality={data} />}
      </>
    );
  }
  return (
    <div class={isThin(data) ? "sluice-thin" : undefined}>
      <dl class="sluice-facts">
        <Percentile name={AJS.I18n.getText("sluice.lead-time.median")} hours={data.percentiles["50"]} n={data.n} />
        <Percentile name={AJS.I18n.getText("sluice.lead-time.85")} hours={data.percentiles["85"]} n={data.n} />
        <div class="sluice-fact">
          <dt>{AJS.I18n.getText("sluice.lead-time.n")}</dt>
          <dd>{whole(data.n)}</dd>
        </div>
      </dl>
      <p class="sluice-sentence">{leadTimeSentence(data)}</p>
      <p class="sluice-quiet">{AJS.I18n.getText("sluice.lead-time.points")}</p>
      {data.begins !== undefined && (
        <p class="sluice-quiet">{AJS.I18n.getText("sluice.lead-time.begins", dayText(data.begins))}</p>
      )}
      {data.weeks.length > 1 && (
        <WeeklyMedians weeks={data.weeks} middle={data.percentiles["50"]} today={today} moved={moved} />
      )}
      <QualityLine quality={data} />
    </div>
  );
}

function Percentile({ name, hours, n }: { name: string; hours: number | null; n: number }) {
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
