/** Colours by the page's design tokens, so that a chart follows light and dark by itself. */
export const ink = {
  text: "var(--ds-text-subtle, #44546F)",
  line: "var(--ds-chart-blue-bolder, #1D7AFC)",
  fill: "var(--ds-background-neutral-pressed, #B3B9C4)",
  edge: "var(--ds-border-bold, #758195)",
  rule: "var(--ds-border, #DCDFE4)",
  ground: "var(--ds-surface-raised, #FFFFFF)",
} as const;

/** How large a chart is drawn: in a column of a dashboard, across a wide screen, and across a wall. */
interface Size {
  from: number;
  height: number;
  letters: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Width that each label of the axis below gets. */
  label: number;
  dot: number;
  line: number;
}

const SIZES: readonly Size[] = [
  { from: 1500, height: 480, letters: 28, left: 92, right: 64, top: 52, bottom: 60, label: 220, dot: 8, line: 4 },
  { from: 900, height: 280, letters: 18, left: 60, right: 44, top: 36, bottom: 40, label: 140, dot: 5, line: 2.5 },
  { from: 420, height: 200, letters: 12, left: 44, right: 26, top: 26, bottom: 30, label: 90, dot: 3.5, line: 1.75 },
  { from: 0, height: 170, letters: 12, left: 44, right: 26, top: 26, bottom: 30, label: 90, dot: 3.5, line: 1.75 },
];

function sizeOf(width: number): Size {
  return SIZES.find(({ from }) => width >= from) ?? (SIZES[SIZES.length - 1] as Size);
}

/** Size and letters, so that two charts line up when they stand below each other. */
export function frame(width: number) {
  const { height, letters, left, right, top, bottom } = sizeOf(width);
  return {
    width,
    height,
    marginLeft: left,
    marginRight: right,
    marginTop: top,
    marginBottom: bottom,
    style: { color: ink.text, background: "transparent", fontFamily: "inherit", fontSize: `${letters}px` },
  };
}

/** The Mondays that get a label: every so many weeks, counted from the latest, so that labels do not run into each other. */
export function labelled(days: string[], width: number): Date[] {
  const most = Math.max(2, Math.floor(width / sizeOf(width).label));
  const step = Math.max(1, Math.ceil(days.length / most));
  return days.filter((_, index) => (days.length - 1 - index) % step === 0).map(instant);
}

/** Dots that still stand apart when there are many of them. */
export function radiusFor(count: number, width: number): number {
  return Math.max(1.5, Math.min(sizeOf(width).dot, width / count / 3));
}

/** How thick a line is. */
export function strokeFor(width: number): number {
  return sizeOf(width).line;
}

const STEPS_WANTED = 4;

/** The axis upwards from 0, in steps of 1, 2 or 5 and their tenfolds; of things that cannot be halved, in whole ones. */
export function upwards(largest: number, whole: boolean): number[] {
  const rough = Math.max(largest, Number.MIN_VALUE) / STEPS_WANTED;
  const tenfold = 10 ** Math.floor(Math.log10(rough));
  const round = [1, 2, 5, 10].map((times) => times * tenfold).find((step) => step >= rough * 0.999) ?? 10 * tenfold;
  const step = largest <= 0 ? 1 : whole ? Math.max(1, round) : round;
  const steps = Math.max(1, Math.ceil(largest / step - 0.001));
  return Array.from({ length: steps + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}

/** The axis upwards as the library takes it. */
export function upAxis(largest: number, whole: boolean, label: string, tickFormat: (value: number) => string) {
  const ticks = upwards(largest, whole);
  const domain = [0, ticks[ticks.length - 1]];
  return { label, grid: true, domain, ticks, labelArrow: "none", tickFormat } as const;
}

export const WEEK_MS = 7 * 86_400_000;

export function instant(day: string): Date {
  return new Date(day + "T00:00:00Z");
}
