/** Colours by the page's design tokens, so that a chart follows light and dark by itself. */
export const ink = {
  text: "var(--ds-text-subtle, #44546F)",
  line: "var(--ds-chart-blue-bolder, #1D7AFC)",
  fill: "var(--ds-background-neutral-pressed, #B3B9C4)",
  edge: "var(--ds-border-bold, #758195)",
  rule: "var(--ds-border, #DCDFE4)",
  ground: "var(--ds-surface, #FFFFFF)",
} as const;

/** From this width on a chart is read across a room: bigger letters, more height. */
const WIDE = 900;

/** Size and letters, so that two charts line up when they stand below each other. */
export function frame(width: number) {
  const wide = width >= WIDE;
  return {
    width,
    height: wide ? 340 : width < 420 ? 180 : 220,
    marginLeft: wide ? 60 : 44,
    marginRight: wide ? 44 : 26,
    marginTop: wide ? 36 : 26,
    marginBottom: wide ? 40 : 30,
    style: { color: ink.text, background: "transparent", fontFamily: "inherit", fontSize: wide ? "18px" : "12px" },
  };
}

/** The Mondays that get a label: every so many weeks, counted from the latest, so that labels do not run into each other. */
export function labelled(days: string[], width: number): Date[] {
  const most = Math.max(2, Math.floor(width / (width >= WIDE ? 140 : 90)));
  const step = Math.max(1, Math.ceil(days.length / most));
  return days.filter((_, index) => (days.length - 1 - index) % step === 0).map(instant);
}

/** Dots that still stand apart when there are many of them. */
export function radiusFor(count: number, width: number): number {
  return Math.max(1.5, Math.min(width >= WIDE ? 5 : 3.5, width / count / 3));
}

export const WEEK_MS = 7 * 86_400_000;

export function instant(day: string): Date {
  return new Date(day + "T00:00:00Z");
}
