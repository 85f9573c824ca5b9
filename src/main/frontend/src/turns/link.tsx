import { useEffect, useRef, useState } from "preact/hooks";
import { contextPath } from "../host/context-path";
import type { Answer } from "../host/rest";
import { momentText } from "../words/numbers";
import type { Link } from "./answers";
import { Failed } from "./failed";
import type { Server } from "./server";

/** The reader's own turns for the calendar on their telephone: a secret address, theirs to renew and to take away. */
export function CalendarLink({ server }: { server: Server }) {
  const [link, show] = useState<Answer<Link>>();
  const [copied, setCopied] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const load = () => void server.link().then(show);
  const ask = (work: Promise<Answer<Link>>) => {
    setCopied(false);
    void work.then(show);
  };
  useEffect(load, [server]);
  if (link === undefined) return null;
  if (link.kind !== "ok") return <Failed answer={link} retry={load} />;
  const { since, path } = link.data;
  const address = path === undefined ? "" : location.origin + contextPath() + path;
  /** Browsers offer their clipboard to pages over HTTPS alone; elsewhere the marked text is copied. */
  const copy = async () => {
    field.current?.select();
    if (navigator.clipboard === undefined) setCopied(document.execCommand("copy"));
    else await navigator.clipboard.writeText(address).then(() => setCopied(true));
  };
  return (
    <section class="sluice-group sluice-link" aria-label={AJS.I18n.getText("sluice.turns.link")}>
      <h3>{AJS.I18n.getText("sluice.turns.link")}</h3>
      <p class="description">{AJS.I18n.getText("sluice.turns.link.hint")}</p>
      {address !== "" && (
        <div class="sluice-check">
          <input
            class="text"
            ref={field}
            readOnly
            aria-label={AJS.I18n.getText("sluice.turns.link")}
            value={address}
            onFocus={(event) => event.currentTarget.select()}
          />
          <button
            type="button"
            class="aui-button"
            onClick={() => void copy()}
          >
            {copied ? AJS.I18n.getText("sluice.turns.link.copied") : AJS.I18n.getText("sluice.turns.link.copy")}
          </button>
        </div>
      )}
      {address !== "" && <p>{AJS.I18n.getText("sluice.turns.link.once")}</p>}
      {address === "" && since !== undefined && (
        <p>{AJS.I18n.getText("sluice.turns.link.since", momentText(since))}</p>
      )}
      <div class="sluice-buttons">
        <button type="button" class="aui-button" onClick={() => ask(server.makeLink())}>
          {since === undefined
            ? AJS.I18n.getText("sluice.turns.link.make")
            : AJS.I18n.getText("sluice.turns.link.renew")}
        </button>
        {since !== undefined && (
          <button type="button" class="aui-button aui-button-link" onClick={() => ask(server.revokeLink())}>
            {AJS.I18n.getText("sluice.turns.link.revoke")}
          </button>
        )}
      </div>
    </section>
  );
}
