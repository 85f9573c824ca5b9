import { useState } from "preact/hooks";
import type { Answer } from "../host/rest";
import { Failed } from "../turns/failed";
import { Notice } from "../ui/notice";
import { Behalf } from "./behalf";
import { Line } from "./line";
import { HalfSolved } from "./half";
import { KnownDisruptions, SimilarTasks } from "./known";
import { MatchList, NumberHint } from "./match-list";
import { joined, oneLine, partOf, placed, stripped, without } from "./numbers";
import { formAddress, type Found, type Made, type Match, type Refused, type Server, type WayIn } from "./server";
import { useMatches } from "./use-matches";

interface Props {
  server: Server;
  wayIn: WayIn;
  done: (made: Made) => void;
}

type No = Exclude<Answer<never>, { kind: "ok" }>;

/** What the reporter writes; nothing of it is lost whatever the server says. */
export function Writing({ server, wayIn, done }: Props) {
  const [title, setTitle] = useState("");
  const [details, setDetails] = useState("");
  const [onBehalf, setOnBehalf] = useState("");
  const [chosen, setChosen] = useState<Match>();
  const [facts, setFacts] = useState<Record<string, string>>({});
  const [personal, setPersonal] = useState(false);
  // Where the server found numbers in what was sent; of a text that is written anew nothing is known
  const [told, setTold] = useState<Found[]>([]);
  const [refused, setRefused] = useState<No>();
  const [busy, setBusy] = useState(false);
  const { found, asked, similar } = useMatches(server, title, details);
  const fits = asked === joined(title, details) && found !== undefined;
  // An address is logged on its way, so nothing that may be a person's number goes into one
  const settled = personal || (fits && found.numbers.length === 0 && told.length === 0);
  const seen = fits ? placed(found.numbers, title) : told.filter(({ part }) => !part.startsWith("facts."));
  const numbers = personal ? [] : [...seen, ...told.filter(({ part }) => part.startsWith("facts."))];
  // Then what is nearest is not to create it here, and that is offered all the same
  const elsewhere = chosen === undefined && found?.matches[0] !== undefined && found.matches[0].whose.kind !== "us";
  const body: Refused = refused?.kind === "refused" ? refused.body : {};
  const asks = chosen?.facts ?? [];
  const shown = ["title", "details", "onBehalf", ...asks.map(partOf)];
  const fault = (field: string) => body.faults?.find((one) => one.field === field)?.message;
  const others = (body.faults ?? []).filter(({ field }) => !shown.includes(field));
  const send = async () => {
    if (busy) return;
    setBusy(true);
    setRefused(undefined);
    const sent = Object.fromEntries(Object.entries(facts).map(([fact, answer]) => [fact, oneLine(answer)]));
    const task = { title: oneLine(title), details: stripped(details), facts: sent };
    setTitle(task.title);
    setDetails(task.details);
    setFacts(sent);
    const answer = await server.make({ ...task, line: chosen?.id ?? 0, onBehalf, personal });
    setBusy(false);
    if (answer.kind === "ok") return done(answer.data);
    setRefused(answer);
    const said: Refused = answer.kind === "refused" ? answer.body : {};
    setTold(said.numbers ?? []);
    const first = said.faults?.[0]?.field ?? said.numbers?.[0]?.part;
    focus(first === undefined ? -1 : shown.indexOf(first), asks);
  };
  const hint = (part: string, text: string, change: (text: string) => void) => {
    const here = numbers.filter((number) => number.part === part);
    return here.length === 0 ? null : (
      <NumberHint
        takeOut={() => {
          change(without(text, here, AJS.I18n.getText("sluice.way-in.number.gone")));
          setTold(told.filter((number) => number.part !== part));
          setRefused(undefined);
        }}
        keep={() => {
          setPersonal(true);
          setRefused(undefined);
        }}
      />
    );
  };
  const written = (part: string, change: (text: string) => void) => (text: string) => {
    change(text);
    setTold(told.filter((number) => number.part !== part));
  };
  const answered = (fact: string) => written(partOf(fact), (answer) => setFacts({ ...facts, [fact]: answer }));
  return (
    <form
      class="aui top-label"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <KnownDisruptions server={server} onBehalf={onBehalf.trim()} />
      <Line
        id="sluice-way-in-title"
        label={AJS.I18n.getText("sluice.way-in.about")}
        hint={AJS.I18n.getText("sluice.way-in.about.hint")}
        value={title}
        error={fault("title")}
        change={written("title", setTitle)}
      />
      {hint("title", title, setTitle)}
      <Line
        id="sluice-way-in-details"
        label={AJS.I18n.getText("sluice.way-in.details")}
        hint={AJS.I18n.getText("sluice.way-in.details.hint")}
        rows={4}
        value={details}
        error={fault("details")}
        change={written("details", setDetails)}
      />
      {hint("details", details, setDetails)}
      <MatchList
        found={found}
        chosen={chosen?.id ?? 0}
        title={settled ? title : ""}
        details={settled ? details : ""}
        choose={(match) => setChosen(match.id === chosen?.id ? undefined : match)}
      />
      <SimilarTasks tasks={similar} />
      {wayIn.mayCreate ? (
        <>
          {asks.length > 0 && (
            <section aria-labelledby="sluice-way-in-facts">
              <h2 id="sluice-way-in-facts">{AJS.I18n.getText("sluice.way-in.facts")}</h2>
              <p class="sluice-quiet">{AJS.I18n.getText("sluice.way-in.facts.hint")}</p>
              {asks.map((fact, index) => (
                <>
                  <Line
                    id={`sluice-way-in-fact-${index}`}
                    label={fact}
                    value={facts[fact] ?? ""}
                    error={fault(partOf(fact))}
                    change={answered(fact)}
                  />
                  {hint(partOf(fact), facts[fact] ?? "", answered(fact))}
                </>
              ))}
            </section>
          )}
          {wayIn.mayNameReporter && (
            <Behalf server={server} value={onBehalf} error={fault("onBehalf")} change={setOnBehalf} />
          )}
          {refused !== undefined && <No refused={refused} retry={() => void send()} />}
          {others.length > 0 && (
            <ul class="sluice-way-in-faults">
              {others.map(({ message }) => (
                <li>{message}</li>
              ))}
            </ul>
          )}
          {others.length > 0 && wayIn.form !== null && (
            <p>
              <a href={formAddress(wayIn.form, settled ? title : "", settled ? details : "")}>{AJS.I18n.getText("sluice.way-in.form")}</a>
            </p>
          )}
          <HalfSolved server={server} />
          <div class="sluice-buttons">
            <button type="submit" class={"aui-button" + (elsewhere ? "" : " aui-button-primary")} aria-disabled={busy}>
              {busy
                ? AJS.I18n.getText("sluice.loading")
                : elsewhere
                  ? AJS.I18n.getText("sluice.way-in.create.here")
                  : AJS.I18n.getText("sluice.way-in.create")}
            </button>
          </div>
        </>
      ) : (
        <Notice tone="info" title={AJS.I18n.getText("sluice.way-in.may-not")} />
      )}
    </form>
  );
}

/** What the server says against it as a whole, and that nothing is lost. */
function No({ refused, retry }: { refused: No; retry: () => void }) {
  if (refused.kind !== "refused" || refused.status >= 500) return <Failed answer={refused} retry={retry} />;
  return (
    <Notice tone="error" title={refused.body.message ?? AJS.I18n.getText("sluice.state.refused.title")}>
      <p>{AJS.I18n.getText("sluice.way-in.lost")}</p>
    </Notice>
  );
}

/** Brings whoever reads with the keyboard to the first field that something speaks against. */
function focus(index: number, asks: string[]): void {
  const ids = [
    "sluice-way-in-title",
    "sluice-way-in-details",
    "sluice-way-in-behalf",
    ...asks.map((_, fact) => `sluice-way-in-fact-${fact}`),
  ];
  const id = ids[index];
  if (id !== undefined) document.getElementById(id)?.focus();
}
