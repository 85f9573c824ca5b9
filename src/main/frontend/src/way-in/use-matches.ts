import { useEffect, useState } from "preact/hooks";
import { joined } from "./numbers";
import type { Matches, Server } from "./server";

/** Long enough for a word to be ended. */
const PAUSE_MS = 350;

/** What the words may be about, asked when the reporter pauses; the last answer stays until the next is there. */
export function useMatches(server: Server, title: string, details: string) {
  const [found, setFound] = useState<{ asked: string; found: Matches }>();
  const text = joined(title, details);
  useEffect(() => {
    if (text.trim().length < 3) {
      setFound(undefined);
      return;
    }
    let late = false;
    const pause = setTimeout(async () => {
      const answer = await server.match(text);
      if (!late && answer.kind === "ok") setFound({ asked: text, found: answer.data });
    }, PAUSE_MS);
    return () => {
      late = true;
      clearTimeout(pause);
    };
  }, [server, text]);
  return { found: found?.found, asked: found?.asked };
}
