import { useState } from "preact/hooks";
import type { Answer } from "../host/rest";
import type { Started } from "./answers";
import { Outcome } from "./outcome";
import { server } from "./server";
import { since } from "./since";
import { StartTask } from "./start-task";
import { Trouble } from "./trouble";
import { Waiting } from "./waiting";

/** What the page says of the task, see WorkPanelContext. */
export interface Standing {
  issue: string;
  project: string;
  can: string;
  line: string;
  since: string;
  pausedFor: string;
  ended: boolean;
  urgent: boolean;
  offer: string;
  offerTo: string;
  offerUntil: string;
  limits: string[];
  asks: boolean;
}

/** On the page of a task: start it, pause it with a line for oneself, take it up again and be greeted by that line. */
export function Panel({ standing, reload }: { standing: Standing; reload: () => void }) {
  const { issue, project, can } = standing;
  const [line, setLine] = useState("");
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Exclude<Answer<never>, { kind: "ok" }>>();
  const [outcome, setOutcome] = useState<Started>();
  const act = async <T,>(deed: () => Promise<Answer<T>>, then: (data: T) => void) => {
    if (busy) return;
    setBusy(true);
    setTrouble(undefined);
    const answer = await deed();
    setBusy(false);
    if (answer.kind === "ok") then(answer.data);
    else setTrouble(answer);
  };
  const started = (done: Started) => (quiet(done) ? reload() : setOutcome(done));
  const pause = () => void act(() => server.pause(project, issue, line), reload);
  return (
    <>
      {standing.since !== "" && (
        <p>
          <Waiting at={standing.since} pausedFor={standing.pausedFor} ended={standing.ended} />
        </p>
      )}
      {standing.offer !== "" && <p>{offered(standing)}</p>}
      {standing.limits.map((limit) => (
        <p class="sluice-work-limit">{limit}</p>
      ))}
      {standing.line !== "" && (
        <div class="sluice-work-greeting">
          <strong>{AJS.I18n.getText("sluice.work.line")}</strong>
          <p dir="auto">{standing.line}</p>
        </div>
      )}
      {(can === "start" || can === "resume") && (
        <StartTask
          project={project}
          issue={issue}
          word={startWord(standing)}
          primary
          asks={standing.asks}
          done={started}
        />
      )}
      {can === "pause" && (
        <form
          class="aui top-label"
          onSubmit={(event) => {
            event.preventDefault();
            pause();
          }}
        >
          <div class="sluice-work-field">
            <label for="sluice-pause-line">{AJS.I18n.getText("sluice.work.line.optional")}</label>
            <input
              id="sluice-pause-line"
              class="text full-width-field"
              type="text"
              maxLength={255}
              autocomplete="off"
              value={line}
              onInput={(event) => setLine(event.currentTarget.value)}
            />
          </div>
          <button type="submit" class="aui-button" aria-disabled={busy}>
            {AJS.I18n.getText("sluice.work.pause")}
          </button>
        </form>
      )}
      {can === "other" && <p class="sluice-work-quiet">{AJS.I18n.getText("sluice.work.panel.other")}</p>}
      {can === "none" && <p class="sluice-work-quiet">{AJS.I18n.getText("sluice.work.panel.none")}</p>}
      {trouble !== undefined && <Trouble answer={trouble} />}
      {outcome !== undefined && <Outcome project={project} outcome={outcome} close={reload} />}
    </>
  );
}

function offered({ offer, offerTo, offerUntil }: Standing): string {
  const until = offerUntil === "" ? "" : since(offerUntil);
  if (offer === "me") return AJS.I18n.getText("sluice.work.panel.offer.me", until);
  if (offer === "all") return AJS.I18n.getText("sluice.work.panel.offer.all");
  return offerTo === ""
    ? AJS.I18n.getText("sluice.work.panel.offer.somebody", until)
    : AJS.I18n.getText("sluice.work.panel.offer.person", offerTo, until);
}

function startWord({ can, urgent }: Standing): string {
  if (can === "resume") return AJS.I18n.getText("sluice.work.resume");
  return urgent ? AJS.I18n.getText("sluice.work.start.urgent") : AJS.I18n.getText("sluice.work.start");
}

/** Nothing to say but that it is in progress, which the page says by itself. */
function quiet({ paused, notPaused, limits, problems }: Started): boolean {
  return paused.length + notPaused.length + limits.length + problems.length === 0;
}
