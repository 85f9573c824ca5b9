import charts from "sluice/charts";
import { useMemo } from "preact/hooks";
import { latestFirst } from "../gadget/weeks";
import { Figure } from "../ui/figure";
import { spoken } from "../words/durations";
import { axisLabels, percent, whole } from "../words/numbers";
import { tooFew } from "../words/sentences";
import { anyCounted, type FourWeeks } from "./measure";
import { counted, days } from "./view";

interface Props {
  points: FourWeeks[];
  cap: number;
  moved: () => void;
}

/** The urgent share of each four weeks in order of time, with the share that it is to stay within across. */
export function Shares({ points, cap, moved }: Props) {
  // Where nobody counted yet, that is said once, and not in each row.
  const known = anyCounted(points);
  const shown = points.flatMap(({ urgentShare }) => (urgentShare === null ? [] : [urgentShare]));
  const draw = useMemo(
    () => (width: number) =>
      charts.runChart(
        {
          points: points.map(({ from, urgentShare }) => ({
            from,
            value: urgentShare === null ? null : urgentShare * 100,
            soFar: false,
          })),
          middle: cap,
          whole: false,
          unitLabel: "%",
          ...axisLabels(points.length * 4),
        },
        width,
      ),
    [points, cap],
  );
  return (
    <Figure
      title={AJS.I18n.getText("sluice.interruptions.chart")}
      summary={
        shown.length === 0
          ? AJS.I18n.getText("sluice.interruptions.chart.empty", whole(points.length))
          : AJS.I18n.getText(
              "sluice.interruptions.chart.summary",
              whole(shown.length),
              percent(Math.min(...shown)),
              percent(Math.max(...shown)),
              percent(shown[shown.length - 1] ?? 0),
            )
      }
      draw={draw}
      tip={(index) => tipOf(points[index], known)}
      legend={
        <ul class="sluice-legend">
          <li class="sluice-legend-line">{AJS.I18n.getText("sluice.interruptions.legend")}</li>
          <li class="sluice-legend-dashes">{AJS.I18n.getText("sluice.interruptions.legend.cap", percent(cap / 100))}</li>
        </ul>
      }
      moved={moved}
      table={{
        head: [
          AJS.I18n.getText("sluice.interruptions.weeks"),
          AJS.I18n.getText("sluice.interruptions.share"),
          ...(known ? [AJS.I18n.getText("sluice.interruptions.starts"), AJS.I18n.getText("sluice.interruptions.count")] : []),
          AJS.I18n.getText("sluice.interruptions.resumed"),
          ...(known ? [AJS.I18n.getText("sluice.interruptions.pressed")] : []),
        ],
        rows: latestFirst(points).map((point) => [
          days(point),
          point.urgentShare === null ? tooFew(point.tasks) : percent(point.urgentShare),
          ...(known ? [counted(point, point.urgentStarts), counted(point, point.interruptions)] : []),
          point.median === null ? tooFew(point.resumed ?? point.tasks) : spoken(point.median),
          ...(known ? [counted(point, point.pressed)] : []),
        ]),
      }}
    />
  );
}

/** "19 Oct 2026 – 15 Nov 2026", "Urgent share: 60 %", "Interruptions: 9". */
function tipOf(point: FourWeeks | undefined, known: boolean): string[] {
  if (point === undefined) return [];
  return [
    days(point),
    point.urgentShare === null
      ? tooFew(point.tasks)
      : AJS.I18n.getText("sluice.interruptions.tip.share", percent(point.urgentShare)),
    ...(known ? [AJS.I18n.getText("sluice.interruptions.tip.count", counted(point, point.interruptions))] : []),
  ];
}
