import { useEffect, useState } from "preact/hooks";
import { spoken } from "../words/durations";
import type { Server } from "./server";

/** How soon half of what comes in is solved, told to whom it may be told and where enough was solved to tell it. */
export function HalfSolved({ server }: { server: Server }) {
  const [hours, setHours] = useState<number | null>(null);
  useEffect(() => {
    let late = false;
    void server.half().then((answer) => {
      if (!late && answer.kind === "ok") setHours(answer.data.hours);
    });
    return () => {
      late = true;
    };
  }, [server]);
  if (hours === null) return null;
  return <p class="sluice-quiet">{AJS.I18n.getText("sluice.way-in.half", spoken(upward(hours)))}</p>;
}

/** Whole hours, and from two days on whole days; upward, so that it stays true that half are solved by then. */
export function upward(hours: number): number {
  return hours < 48 ? Math.max(1, Math.ceil(hours)) : Math.ceil(hours / 24) * 24;
}
