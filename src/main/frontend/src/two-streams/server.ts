import { address, ask, tell } from "../host/rest";
import type { Choices, Flow } from "./answers";

const root = "/rest/sluice/1.0/flow";

/** A first set-up makes some thirty things, each with a commit of its own. */
const CHANGE_MS = 120_000;

/** Everything that the page asks of the server. */
export const server = {
  look: (language: string) => ask<Flow>(root, { language }),
  preview: (language: string, parts: Choices) => tell<Flow>("POST", `${root}/preview`, { language, parts }),
  run: (language: string, parts: Choices, digest: string, workflow: boolean) =>
    tell<Flow>("POST", root, { language, parts, digest, workflow }, CHANGE_MS),
  undo: (language: string) => tell<Flow>("POST", `${root}/undo`, { language }, CHANGE_MS),
  attach: (project: string, language: string) =>
    tell<Flow>("POST", `${root}/projects/${encodeURIComponent(project)}`, { language }, CHANGE_MS),
  xml: (language: string) => address(`${root}/workflow.xml`, { language }),
};
