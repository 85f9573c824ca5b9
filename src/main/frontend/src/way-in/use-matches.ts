import { useEffect, useState } from "preact/hooks";
import { joined } from "./numbers";
import type { Matches, Server, Similar } from "./server";

/** Long enough for a word to be ended. */
const PAUSE_MS = 350;

/** What the words may be about and like, asked when the reporter pauses; the last answers stay until the next are there. */
export function useMatches(server: Server, title: string, details: string) {
  const [found, setFound] = useState<{ asked: string; found: Matches }>();
  const [similar, setSimilar] = useState<Similar[]>([]);
  const text = joined(title, details);
  useEffect(() => {
    if (text.trim().length < 3) {
      setFound(undefined);
      setSimilar([]);
      return;
    }
    let late = false;
    const pause = setTimeout(async () => {
      const [lines, tasks] = await Promise.all([server.match(text), server.similar(text)]);
      if (late) return;
      if (lines.kind === "ok") setFound({ asked: text, found: lines.data });
      setSimilar(tasks.kind === "ok" ? tasks.data.tasks : []);
    }, PAUSE_MS);
    return () => {
      late = true;
      clearTimeout(pause);
    };
  }, [server, text]);
  return { found: found?.found, asked: found?.asked, similar };
}
