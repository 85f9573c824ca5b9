import { useEffect, useState } from "preact/hooks";
import { address, type Answer } from "../host/rest";
import { Notice } from "../ui/notice";
import { momentText } from "../words/numbers";
import type { Disruption, Disruptions, Server, Similar } from "./server";

interface Props {
  server: Server;
  /** Whom the reporter writes for, empty where it is themselves. */
  onBehalf: string;
}

/** What the team knows of already, so that nobody has to write it again: one tap, and they hear what becomes of it. */
export function KnownDisruptions({ server, onBehalf }: Props) {
  const [known, setKnown] = useState<Disruptions>();
  useEffect(() => {
    let late = false;
    void server.disruptions().then((answer) => {
      if (!late && answer.kind === "ok") setKnown(answer.data);
    });
    return () => {
      late = true;
    };
  }, [server]);
  if (known === undefined || known.tasks.length === 0) return null;
  return (
    <section class="sluice-way-in-known" aria-labelledby="sluice-way-in-known">
      <h2 id="sluice-way-in-known">{AJS.I18n.getText("sluice.way-in.known")}</h2>
      <p class="sluice-quiet">{AJS.I18n.getText("sluice.way-in.known.hint")}</p>
      <ul>
        {known.tasks.map((task) => (
          <li key={task.key}>
            <h3>
              <a href={address("/browse/" + task.key)}>{task.key}</a> <bdi>{task.summary}</bdi>
            </h3>
            <p class="sluice-quiet">{AJS.I18n.getText("sluice.way-in.known.since", momentText(task.since))}</p>
            {known.watching && <MeToo key={onBehalf} server={server} task={task} onBehalf={onBehalf} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

type No = Exclude<Answer<never>, { kind: "ok" }>;

/** Says that it is theirs too, which can be taken back; it is about whoever the reporter writes for. */
function MeToo({ server, task, onBehalf }: Props & { task: Disruption }) {
  const [now, setNow] = useState<Disruption>({ ...task, mine: onBehalf === "" && task.mine });
  const [no, setNo] = useState<No>();
  const [busy, setBusy] = useState(false);
  const tap = async () => {
    if (busy) return;
    setBusy(true);
    setNo(undefined);
    const answer = await server.meToo(task.key, !now.mine, onBehalf);
    setBusy(false);
    if (answer.kind === "ok") {
      task.watchers = answer.data.watchers;
      if (onBehalf === "") task.mine = answer.data.mine;
      setNow(answer.data);
    } else setNo(answer);
  };
  return (
    <>
      <div role="status">
        {now.mine && (
          <p>
            {onBehalf === ""
              ? AJS.I18n.getText("sluice.way-in.me-too.done")
              : AJS.I18n.getText("sluice.way-in.me-too.done.other", onBehalf)}
          </p>
        )}
      </div>
      {no !== undefined && (
        <Notice
          tone="error"
          title={(no.kind === "refused" && no.body.message) || AJS.I18n.getText("sluice.way-in.me-too.failed")}
        />
      )}
      <p class="sluice-way-in-tap">
        <button
          type="button"
          class="aui-button"
          aria-disabled={busy}
          aria-label={AJS.I18n.getText("sluice.way-in.about.task", label(now.mine, onBehalf), task.key)}
          onClick={() => void tap()}
        >
          {label(now.mine, onBehalf)}
        </button>
        <span class="sluice-quiet">{followers(now.watchers)}</span>
      </p>
    </>
  );
}

function label(mine: boolean, onBehalf: string): string {
  if (mine) return AJS.I18n.getText("sluice.way-in.me-too.back");
  return onBehalf === ""
    ? AJS.I18n.getText("sluice.way-in.me-too")
    : AJS.I18n.getText("sluice.way-in.me-too.other", onBehalf);
}

function followers(count: number): string {
  if (count === 0) return "";
  return count === 1
    ? AJS.I18n.getText("sluice.way-in.follower")
    : AJS.I18n.getText("sluice.way-in.followers", String(count));
}

/** Tasks that the words are like; they are opened beside this page, so that nothing that was written is lost. */
export function SimilarTasks({ tasks }: { tasks: Similar[] }) {
  return (
    <section class="sluice-way-in-similar" aria-live="polite">
      {tasks.length > 0 && (
        <>
          <h2>{AJS.I18n.getText("sluice.way-in.similar")}</h2>
          <p class="sluice-quiet">{AJS.I18n.getText("sluice.way-in.similar.hint")}</p>
          <ul>
            {tasks.map(({ key, summary, status, done, words }) => (
              <li key={key}>
                <h3>
                  <a href={address("/browse/" + key)} target="_blank" rel="noopener">
                    {key}
                  </a>{" "}
                  <bdi>{summary}</bdi>
                </h3>
                <p>
                  {done === null
                    ? AJS.I18n.getText("sluice.way-in.similar.open", status)
                    : AJS.I18n.getText("sluice.way-in.similar.done", status, momentText(done))}
                </p>
                <p class="sluice-quiet">{AJS.I18n.getText("sluice.way-in.because", words.join(", "))}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
