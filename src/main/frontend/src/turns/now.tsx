import type { Answer } from "../host/rest";
import type { Kind, Person, Turns } from "./answers";
import type { Server } from "./server";

interface Props {
  turns: Turns;
  server: Server;
  change: (work: Promise<Answer<Turns>>, done: string) => void;
}

/** Who has the turn today, who is not here, and the taps that change it. */
export function NowOn({ turns, server, change }: Props) {
  const { me, notHere } = turns;
  return (
    <section class="sluice-now" aria-label={AJS.I18n.getText("sluice.turns.now")}>
      <div class="sluice-now-cards">
        <Card kind="urgent" person={turns.urgent.today} {...{ turns, server, change }} />
        <Card kind="intake" person={turns.intake.today} {...{ turns, server, change }} />
      </div>
      {notHere.length > 0 && (
        <p class="sluice-not-here">
          <strong>{AJS.I18n.getText("sluice.turns.not-here")}</strong>{" "}
          {notHere.map((person) => (
            <span class="sluice-one-not-here">
              {person.name}{" "}
              <button
                type="button"
                class="aui-button aui-button-link"
                onClick={() =>
                  change(server.notHere(person.key, true), AJS.I18n.getText("sluice.turns.here.said", person.name))
                }
              >
                {AJS.I18n.getText("sluice.turns.here", person.name)}
              </button>
            </span>
          ))}
        </p>
      )}
      {me.team && me.here && (
        <button
          type="button"
          class="aui-button"
          onClick={() => change(server.notHere(me.key, false), AJS.I18n.getText("sluice.turns.not-here.said", me.name))}
        >
          {AJS.I18n.getText("sluice.turns.not-here.me")}
        </button>
      )}
    </section>
  );
}

function Card({ kind, person, turns, server, change }: Props & { kind: Kind; person: Person | null }) {
  const { me } = turns;
  const somebody = person !== null && person.here && person.team;
  return (
    <div class={`sluice-now-card ${somebody ? "" : "sluice-now-nobody"}`}>
      <h3>{todayText(kind)}</h3>
      <p class="sluice-now-name">{person === null ? AJS.I18n.getText("sluice.turns.nobody") : person.name}</p>
      {person !== null && !person.here && <p>{AJS.I18n.getText("sluice.turns.away", person.name)}</p>}
      {person !== null && !person.team && <p>{AJS.I18n.getText("sluice.turns.left", person.name)}</p>}
      {person !== null && person.here && person.key !== me.key && me.team && (
        <button
          type="button"
          class="aui-button aui-button-link"
          onClick={() =>
            change(
              server.notHere(person.key, false),
              AJS.I18n.getText("sluice.turns.not-here.said", person.name),
            )
          }
        >
          {AJS.I18n.getText("sluice.turns.not-here.other", person.name)}
        </button>
      )}
      {!somebody && me.team && (
        <button
          type="button"
          class="aui-button"
          onClick={() => change(server.take(kind), AJS.I18n.getText("sluice.turns.taken"))}
        >
          {AJS.I18n.getText("sluice.turns.take")}
        </button>
      )}
    </div>
  );
}

export function todayText(kind: Kind): string {
  return kind === "urgent" ? AJS.I18n.getText("sluice.turns.urgent.today") : AJS.I18n.getText("sluice.turns.intake.today");
}
