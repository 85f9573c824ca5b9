/** Colours by the page's design tokens, so that a chart follows light and dark by itself. */
export const ink = {
  text: "var(--ds-text-subtle, #44546F)",
  line: "var(--ds-chart-blue-bolder, #1D7AFC)",
  fill: "var(--ds-background-neutral-pressed, #B3B9C4)",
  edge: "var(--ds-border-bold, #758195)",
  rule: "var(--ds-border, #DCDFE4)",
  ground: "var(--ds-surface, #FFFFFF)",
} as const;

/** Room that the two charts share, so that they line up when they stand below each other. */
export function frame(width: number) {
  return { width, height: width < 420 ? 180 : 220, marginLeft: 44, marginRight: 26, marginTop: 26, marginBottom: 30 };
}

/** The Mondays that get a label: every so many weeks, counted from the latest, so that labels do not run into each other. */
export function labelled(days: string[], width: number): Date[] {
  const most = Math.max(2, Math.floor(width / 90));
  const step = Math.max(1, Math.ceil(days.length / most));
  return days.filter((_, index) => (days.length - 1 - index) % step === 0).map(instant);
}

/** Dots that still stand apart when there are many of them. */
export function radiusFor(count: number, width: number): number {
  return Math.max(1.5, Math.min(3.5, width / count / 3));
}

export const WEEK_MS = 7 * 86_400_000;

export function instant(day: string): Date {
  return new Date(day + "T00:00:00Z");
}
