import { useState } from "preact/hooks";
import type { Answer } from "../host/rest";
import { Problem } from "../setup/problem";
import { described, Field } from "../ui/field";
import { whole } from "../words/numbers";
import { isHere, lines, withSet, written } from "./lines";
import { Missing, Others, Where } from "./notes";
import { server, type List, type Lists } from "./server";
import { sets } from "./sets";

/** Both lists as texts, one line each; what the server has against one stands below it. */
export function Editor({ project, lists }: { project: string; lists: Lists }) {
  const [known, setKnown] = useState(lists);
  const [grounds, setGrounds] = useState(written(lists.grounds));
  const [teams, setTeams] = useState(written(lists.teams));
  const [failed, setFailed] = useState<Exclude<Answer<Lists>, { kind: "ok" }>>();
  const [busy, setBusy] = useState(false);
  const [saved, setSaved] = useState(false);
  const writing = (set: (text: string) => void) => (text: string) => {
    set(text);
    setSaved(false);
    setFailed(undefined);
  };
  const save = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setFailed(undefined);
    const wanted = {
      ...(isHere(known.grounds) && { grounds: lines(grounds) }),
      ...(isHere(known.teams) && { teams: lines(teams) }),
    };
    const answer = await server.save(project, wanted);
    setBusy(false);
    if (answer.kind === "ok") {
      setKnown(answer.data);
      setGrounds(written(answer.data.grounds));
      setTeams(written(answer.data.teams));
      setSaved(true);
    } else setFailed(answer);
  };
  const wrong = (name: string) =>
    failed?.kind === "refused" && failed.body.field === name ? (failed.body.message ?? "") : undefined;
  return (
    <form class="aui top-label" onSubmit={(event) => void save(event)} noValidate>
      <Lines
        id="sluice-list-grounds"
        label={AJS.I18n.getText("sluice.list.grounds")}
        hint={AJS.I18n.getText("sluice.list.grounds.hint", whole(known.grounds.most), known.grounds.field ?? "")}
        list={known.grounds}
        gone={AJS.I18n.getText("sluice.list.gone.grounds")}
        text={grounds}
        error={wrong("grounds")}
        write={writing(setGrounds)}
      />
      {isHere(known.grounds) && (
        <div class="sluice-list-sets" role="group" aria-labelledby="sluice-list-sets">
          <span id="sluice-list-sets">{AJS.I18n.getText("sluice.list.sets")}</span>
          {sets().map(({ name, grounds: set }) => (
            <button type="button" class="aui-button" onClick={() => writing(setGrounds)(withSet(grounds, set))}>
              {name}
            </button>
          ))}
        </div>
      )}
      <Lines
        id="sluice-list-teams"
        label={AJS.I18n.getText("sluice.list.teams")}
        hint={AJS.I18n.getText("sluice.list.teams.hint", whole(known.teams.most), known.teams.field ?? "")}
        list={known.teams}
        gone={AJS.I18n.getText("sluice.list.gone.teams")}
        text={teams}
        error={wrong("teams")}
        write={writing(setTeams)}
      />
      {failed !== undefined && wrong("grounds") === undefined && wrong("teams") === undefined && (
        <Problem answer={failed} />
      )}
      {(isHere(known.grounds) || isHere(known.teams)) && (
        <div class="sluice-buttons">
          <button type="submit" class="aui-button aui-button-primary" aria-disabled={busy}>
            {AJS.I18n.getText("sluice.limit.save")}
          </button>
        </div>
      )}
      <p class="sluice-finished" role="status">
        {saved && AJS.I18n.getText("sluice.list.saved")}
      </p>
    </form>
  );
}

interface LinesProps {
  id: string;
  label: string;
  hint: string;
  list: List;
  /** What to say when the field is nowhere. */
  gone: string;
  text: string;
  error: string | undefined;
  write: (text: string) => void;
}

function Lines({ id, label, hint, list, gone, text, error, write }: LinesProps) {
  if (!isHere(list)) {
    return (
      <section>
        <h3>{label}</h3>
        <Where list={list} gone={gone} />
      </section>
    );
  }
  return (
    <>
      <Field id={id} label={label} hint={hint} error={error}>
        <textarea
          class="textarea sluice-list-text"
          rows={Math.max(6, lines(text).length + 1)}
          value={text}
          onInput={(event) => write(event.currentTarget.value)}
          {...described(id, true, error)}
        />
      </Field>
      <Where list={list} gone={gone} />
      <Missing list={list} />
      <Others list={list} />
    </>
  );
}
