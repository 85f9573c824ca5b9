import { useEffect, useMemo, useState } from "preact/hooks";
import { contextPath } from "../host/context-path";
import type { Answer } from "../host/rest";
import { Failed } from "../turns/failed";
import { Waiting } from "../ui/progress";
import { Trouble } from "../work/trouble";
import { NOTHING } from "./choices";
import { PreviewPart } from "./preview";
import { RunPart } from "./run";
import { serverOf, type Sweep } from "./server";

type No = Exclude<Answer<never>, { kind: "ok" }>;

/** How soon the page looks again while tasks are passed on, and while only letters are still to leave. */
const SOON_MS = 1_500;
const LATER_MS = 10_000;

/** The backlog of a project: what could be passed on, chosen by hand, and how it goes on. */
export function Page({ project }: { project: string }) {
  const server = useMemo(() => serverOf(project), [project]);
  const [sweep, setSweep] = useState<Sweep>();
  const [failed, setFailed] = useState<No>();
  const [fault, setFault] = useState<No>();
  const [choice, setChoice] = useState(NOTHING);
  const [busy, setBusy] = useState(false);
  const load = async () => {
    const answer = await server.look();
    setFailed(answer.kind === "ok" ? undefined : answer);
    if (answer.kind === "ok") setSweep(answer.data);
  };
  useEffect(() => void load(), [server]);
  const state = sweep?.run?.state;
  const pause = state === "running" || state === "telling" ? (sweep?.preview === null ? SOON_MS : LATER_MS) : undefined;
  useEffect(() => {
    if (pause === undefined || busy) return;
    const again = setTimeout(() => void load(), pause);
    return () => clearTimeout(again);
  }, [sweep, failed, pause, busy]);
  const tell = async (said: () => Promise<Answer<Sweep>>) => {
    setBusy(true);
    setFault(undefined);
    const answer = await said();
    setBusy(false);
    if (answer.kind !== "ok") return setFault(answer);
    setSweep(answer.data);
    if (answer.data.preview === null) setChoice(NOTHING);
  };
  if (sweep === undefined) {
    return failed === undefined ? (
      <Waiting label={AJS.I18n.getText("sluice.sweep.looking")} />
    ) : (
      <Failed answer={failed} retry={() => void load()} />
    );
  }
  return (
    <div class="sluice-sweep">
      <p>
        <a href={`${contextPath()}/secure/SluiceIntake.jspa?project=${encodeURIComponent(project)}`}>
          {AJS.I18n.getText("sluice.sweep.back")}
        </a>
      </p>
      {failed !== undefined && <Trouble answer={failed} />}
      {fault !== undefined && <Trouble answer={fault} />}
      {sweep.run !== null && (
        <RunPart
          run={sweep.run}
          busy={busy}
          stop={() => void tell(server.stop)}
          resume={() => void tell(server.resume)}
          end={() => void tell(server.end)}
        />
      )}
      {sweep.preview !== null && (
        <PreviewPart
          project={project}
          preview={sweep.preview}
          choice={choice}
          busy={busy}
          change={setChoice}
          start={(lines) => void tell(() => server.start(lines))}
        />
      )}
    </div>
  );
}
