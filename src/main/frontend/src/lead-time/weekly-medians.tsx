import charts from "sluice/charts";
import { useMemo } from "preact/hooks";
import type { WeekOfLeadTime } from "../gadget/answers";
import { latestFirst } from "../gadget/weeks";
import { plusDays } from "../gadget/window";
import { Figure } from "../ui/figure";
import { axisUnit, inColumn, inUnit, spoken, unitText } from "../words/durations";
import { axisLabels, dayText, whole } from "../words/numbers";
import { FEWEST_FOR_MEDIAN, tooFew } from "../words/sentences";

interface Props {
  weeks: WeekOfLeadTime[];
  middle: number | null;
  today: string;
  moved: () => void;
}

/** The median of each week in order of time, with the median of the whole period across. */
export function WeeklyMedians({ weeks, middle, today, moved }: Props) {
  const shown = weeks.flatMap(({ median }) => (median === null ? [] : [median]));
  const unit = axisUnit(Math.max(...shown, middle ?? 0));
  const draw = useMemo(
    () => (width: number) =>
      charts.runChart(
        {
          points: weeks.map(({ from, median }) => ({
            from,
            value: median === null ? null : inUnit(median, unit),
            soFar: plusDays(from, 7) > today,
          })),
          middle: middle === null ? null : inUnit(middle, unit),
          whole: false,
          unitLabel: unitText(unit),
          ...axisLabels(weeks.length),
        },
        width,
      ),
    [weeks, middle, unit, today],
  );
  if (shown.length === 0)
    return (
      <p class="sluice-quiet">{AJS.I18n.getText("sluice.lead-time.weeks.none", whole(FEWEST_FOR_MEDIAN))}</p>
    );
  const last = weeks[weeks.length - 1];
  return (
    <Figure
      title={AJS.I18n.getText("sluice.lead-time.weeks.title")}
      summary={AJS.I18n.getText(
        "sluice.lead-time.weeks.summary",
        whole(shown.length),
        spoken(Math.min(...shown)),
        spoken(Math.max(...shown)),
        spoken(shown[shown.length - 1] ?? 0),
      )}
      draw={draw}
      tip={(index) => tipOf(weeks[index])}
      legend={
        <ul class="sluice-legend">
          <li class="sluice-legend-line">{AJS.I18n.getText("sluice.legend.week")}</li>
          {last?.median != null && plusDays(last.from, 7) > today && (
            <li class="sluice-legend-so-far">{AJS.I18n.getText("sluice.legend.so-far")}</li>
          )}
          {middle !== null && (
            <li class="sluice-legend-dashes">{AJS.I18n.getText("sluice.lead-time.middle", spoken(middle))}</li>
          )}
        </ul>
      }
      moved={moved}
      table={{
        head: [
          AJS.I18n.getText("sluice.week"),
          AJS.I18n.getText("sluice.lead-time.median.in", unitText(unit)),
          AJS.I18n.getText("sluice.solved"),
        ],
        rows: latestFirst(weeks).map(({ from, n, median }) => [
          dayText(from),
          median === null ? AJS.I18n.getText("sluice.too-few.short") : inColumn(median, unit),
          whole(n),
        ]),
      }}
    />
  );
}

/** "Week from 2 Mar 2026", "Half within 15 hours", "24 solved". */
function tipOf(week: WeekOfLeadTime | undefined): string[] {
  if (week === undefined) return [];
  const { from, n, median } = week;
  return [
    AJS.I18n.getText("sluice.tip.week", dayText(from)),
    median === null ? tooFew(n) : AJS.I18n.getText("sluice.tip.half", spoken(median)),
    AJS.I18n.getText("sluice.tip.solved", whole(n)),
  ];
}
