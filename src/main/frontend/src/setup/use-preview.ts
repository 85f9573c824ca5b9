import { useRef } from "preact/hooks";
import type { Answer } from "../host/rest";
import type { Preview } from "./answers";
import { server } from "./server";
import { useRepeated } from "./use-repeated";

/**
 * The preview of a project: begun by whoever has just chosen the project or asks for it, else the one that runs or is done, so
 * that a reload finds it. Following an address begins nothing: then the answer is that there is none.
 */
export function usePreview(project: string, begin = false): { answer: Answer<Preview> | undefined; again: () => void } {
  const mustBegin = useRef(begin);
  const start = async (): Promise<Answer<Preview>> => {
    mustBegin.current = false;
    const answer = await server.startPreview(project);
    return answer.kind === "ok" ? { ...answer, data: answer.data ?? { state: "running", issues: 0, of: 0 } } : answer;
  };
  const question = (): Promise<Answer<Preview>> => (mustBegin.current ? start() : server.preview(project));
  const { answer, again } = useRepeated<Preview>(question, ({ state }) => state === "ready", project);
  return {
    answer,
    again: () => {
      mustBegin.current = true;
      again();
    },
  };
}
