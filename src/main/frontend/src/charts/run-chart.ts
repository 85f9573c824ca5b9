import { dot, line, plot, ruleY } from "@observablehq/plot";
import { frame, ink, instant, labelled, radiusFor } from "./look";

/** One dot of the run chart; the value is already in the unit that the axis names. */
export interface Point {
  from: string;
  value: number | null;
  /** The week is not over, so its dot is hollow. */
  soFar: boolean;
}

export interface RunChart {
  points: Point[];
  /** The line across: the median of all tasks of the window. */
  middle: number | null;
  unitLabel: string;
  dayLabel: (day: Date) => string;
  numberLabel: (value: number) => string;
}

/** Weekly medians in order of time, with gaps where a week had too few tasks. */
export function runChart({ points, middle, unitLabel, dayLabel, numberLabel }: RunChart, width: number) {
  const rows = points.map((point) => ({ ...point, at: instant(point.from), value: point.value ?? NaN }));
  return plot({
    ...frame(width),
    x: {
      type: "utc",
      domain: [rows[0]?.at, rows[rows.length - 1]?.at],
      label: null,
      ticks: labelled(
        points.map(({ from }) => from),
        width,
      ),
      tickFormat: dayLabel,
      tickSize: 4,
    },
    y: { label: unitLabel, grid: true, zero: true, nice: true, ticks: 4, labelArrow: "none", tickFormat: numberLabel },
    marks: [
      ruleY([0], { stroke: ink.rule }),
      ...(middle === null ? [] : [ruleY([middle], { stroke: ink.edge, strokeDasharray: "5,4" })]),
      line(rows, { x: "at", y: "value", stroke: ink.line, strokeWidth: 1.75 }),
      dot(rows, {
        x: "at",
        y: "value",
        r: radiusFor(rows.length, width),
        stroke: ink.line,
        strokeWidth: 1.5,
        fill: (row) => (row.soFar ? ink.ground : ink.line),
      }),
    ],
  });
}
