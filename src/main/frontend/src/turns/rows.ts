import type { Days, Rota, Turn } from "./answers";

/** A line of the list: a turn, or days that nobody has. */
export type Row = (Turn & { gap: false }) | (Days & { gap: true });

/** What is not over, in order, with the gaps in their places. */
export function coming({ turns, gaps }: Rota, today: string): Row[] {
  const rows: Row[] = [
    ...turns.filter(({ to }) => to >= today).map((turn) => ({ ...turn, gap: false as const })),
    ...gaps.map((days) => ({ ...days, gap: true as const })),
  ];
  return rows.sort((a, b) => a.from.localeCompare(b.from));
}

/** What is over, the latest first. */
export function over({ turns }: Rota, today: string): Turn[] {
  return turns.filter(({ to }) => to < today).reverse();
}

/** The public holidays among some days. */
export function holidaysIn(holidays: string[], { from, to }: Days): string[] {
  return holidays.filter((day) => from <= day && day <= to);
}
