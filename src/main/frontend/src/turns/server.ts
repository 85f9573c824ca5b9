import { ask, tell } from "../host/rest";
import type { Agreed, Entered, Entry, Kind, Link, Turns } from "./answers";

const link = "/rest/sluice/1.0/streams-calendar-link";

/** Everything that the page asks of the server about one project. */
export function serverOf(project: string) {
  const turns = `/rest/sluice/1.0/streams/${encodeURIComponent(project)}/turns`;
  return {
    turns: () => ask<Turns>(turns),
    enter: (entry: Entry) => tell<Entered>("PUT", turns, entry),
    agree: (agreed: Omit<Agreed, "offerAfter"> & { offerAfter: string }) => tell<Entered>("PUT", turns, agreed),
    swap: (kind: Kind, first: string, second: string) => tell<Turns>("POST", `${turns}/swap`, { kind, first, second }),
    take: (kind: Kind) => tell<Turns>("POST", `${turns}/take`, { kind }),
    notHere: (person: string, here: boolean) => tell<Turns>("POST", `${turns}/not-here`, { person, here }),
    link: () => ask<Link>(link),
    makeLink: () => tell<Link>("POST", link),
    revokeLink: () => tell<Link>("DELETE", link),
  };
}

export type Server = ReturnType<typeof serverOf>;
