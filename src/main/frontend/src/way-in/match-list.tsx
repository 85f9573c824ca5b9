import { Notice } from "../ui/notice";
import { formAddress, type Match, type Matches } from "./server";

interface Props {
  found: Matches | undefined;
  chosen: number;
  title: string;
  details: string;
  choose: (match: Match) => void;
}

/** The lines that the words may be about; those before stay until others are known, so that nothing flickers. */
export function MatchList({ found, chosen, title, details, choose }: Props) {
  return (
    <section class="sluice-way-in-matches" aria-live="polite">
      {found !== undefined && found.matches.length === 0 && (
        <p class="sluice-quiet">{AJS.I18n.getText("sluice.way-in.none")}</p>
      )}
      {found !== undefined && found.matches.length > 0 && (
        <>
          <h2>{AJS.I18n.getText("sluice.way-in.matches")}</h2>
          <ul>
            {found.matches.map((match) => (
              <li key={match.id} class={match.id === chosen ? "sluice-way-in-chosen" : ""}>
                <h3>
                  <bdi>{match.what}</bdi>
                </h3>
                <p>
                  <strong>{whose(match)}</strong> {match.sentence && <bdi>{match.sentence}</bdi>}
                </p>
                <p class="sluice-quiet">{AJS.I18n.getText("sluice.way-in.because", match.words.join(", "))}</p>
                <Way match={match} chosen={match.id === chosen} title={title} details={details} choose={choose} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function whose({ whose: { kind, name } }: Match): string {
  if (kind === "us") return AJS.I18n.getText("sluice.way-in.ours");
  return name ? AJS.I18n.getText("sluice.way-in.theirs", name) : AJS.I18n.getText("sluice.way-in.others");
}

interface WayProps {
  match: Match;
  chosen: boolean;
  title: string;
  details: string;
  choose: (match: Match) => void;
}

/** What the reporter can do with a line: choose it, or go where it belongs with what is written so far. */
function Way({ match, chosen, title, details, choose }: WayProps) {
  const { whose: owner, form } = match;
  if (owner.kind === "us") {
    return (
      <button type="button" class="aui-button" aria-pressed={chosen} onClick={() => choose(match)}>
        {chosen ? AJS.I18n.getText("sluice.way-in.chosen") : AJS.I18n.getText("sluice.way-in.this")}
      </button>
    );
  }
  if (form !== null) {
    return (
      <a class="aui-button" href={formAddress(form, title, details)}>
        {AJS.I18n.getText("sluice.way-in.there")}
      </a>
    );
  }
  const reached = owner.address ?? "";
  if (/^https?:\/\//i.test(reached)) {
    return (
      <a class="aui-button" href={reached} rel="noopener noreferrer">
        {AJS.I18n.getText("sluice.way-in.link")}
      </a>
    );
  }
  if (!reached.includes("@")) return null;
  const text = `subject=${encodeURIComponent(title)}&body=${encodeURIComponent(details.slice(0, 1500))}`;
  return (
    <a class="aui-button" href={`mailto:${encodeURIComponent(reached).replace("%40", "@")}?${text}`}>
      {AJS.I18n.getText("sluice.way-in.mail", reached)}
    </a>
  );
}

interface NumberProps {
  takeOut: () => void;
  keep: () => void;
}

/** Points out a personal identity number, at the field that it stands in. */
export function NumberHint({ takeOut, keep }: NumberProps) {
  return (
    <Notice tone="warning" title={AJS.I18n.getText("sluice.way-in.number")}>
      <div class="sluice-buttons">
        <button type="button" class="aui-button" onClick={takeOut}>
          {AJS.I18n.getText("sluice.way-in.number.out")}
        </button>
        <button type="button" class="aui-button aui-button-link" onClick={keep}>
          {AJS.I18n.getText("sluice.way-in.number.keep")}
        </button>
      </div>
    </Notice>
  );
}
