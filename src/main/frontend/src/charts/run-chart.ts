import { dot, line, plot, ruleY } from "@observablehq/plot";
import { frame, ink, instant, labelled, radiusFor, strokeFor, upAxis } from "./look";
import { pictureOf, type Picture } from "./picture";

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
  /** The values count things that cannot be halved. */
  whole: boolean;
  unitLabel: string;
  dayLabel: (day: Date) => string;
  numberLabel: (value: number) => string;
}

/** Weekly values in order of time, with gaps where a week has none. */
export function runChart(chart: RunChart, width: number): Picture {
  const { points, middle, whole, unitLabel, dayLabel, numberLabel } = chart;
  const rows = points.map((point) => ({ ...point, at: instant(point.from), value: point.value ?? NaN }));
  const largest = Math.max(middle ?? 0, ...points.map(({ value }) => value ?? 0));
  const drawing = plot({
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
    y: upAxis(largest, whole, unitLabel, numberLabel),
    marks: [
      ruleY([0], { stroke: ink.rule }),
      ...(middle === null ? [] : [ruleY([middle], { stroke: ink.edge, strokeDasharray: "5,4" })]),
      line(rows, { x: "at", y: "value", stroke: ink.line, strokeWidth: strokeFor(width) }),
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
  return pictureOf(
    drawing,
    points.map(({ from, value }) => ({ at: instant(from), value })),
  );
}
