import { contextPath } from "../host/context-path";

/** A task by its key; the key is also where it is. */
export function TaskLink({ name }: { name: string }) {
  return <a href={`${contextPath()}/browse/${encodeURIComponent(name)}`}>{name}</a>;
}
