import type { Answer } from "../host/rest";
import type { Preview } from "./answers";
import { server } from "./server";
import { useRepeated } from "./use-repeated";

/** The preview of a project: begun when nobody has begun it, else the one that runs or is done, also after a reload. */
export function usePreview(project: string): { answer: Answer<Preview> | undefined; again: () => void } {
  const question = async (): Promise<Answer<Preview>> => {
    const known = await server.preview(project);
    if (known.kind !== "refused" || known.status !== 404) return known;
    const begun = await server.startPreview(project);
    return begun.kind === "ok" ? { ...begun, data: begun.data ?? { state: "running", issues: 0, of: 0 } } : begun;
  };
  const { answer, again } = useRepeated<Preview>(question, ({ state }) => state === "ready", project);
  return { answer, again };
}
