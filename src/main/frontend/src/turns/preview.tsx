import { Notice } from "../ui/notice";
import { daysText } from "../words/numbers";
import type { Entered, Turn } from "./answers";

/** What the lines mean before they are kept, and which of them cannot be meant. */
export function Preview({ entered, today }: { entered: Entered; today: string }) {
  const { message, turns, gone, gaps, findings } = entered;
  return (
    <section class="sluice-preview" aria-label={AJS.I18n.getText("sluice.turns.enter.preview")} role="status">
      {findings.length > 0 ? (
        <Notice tone="warning" title={message}>
          <ul>
            {findings.map((finding) => (
              <li>
                {AJS.I18n.getText("sluice.turns.enter.line", String(finding.line), finding.text)} {finding.message}
              </li>
            ))}
          </ul>
        </Notice>
      ) : (
        <p>
          <strong>{message}</strong>
        </p>
      )}
      <Rows turns={turns} today={today} />
      {findings.length === 0 && gone.length > 0 && (
        <>
          <p class="sluice-gaps">{AJS.I18n.getText("sluice.turns.enter.gone")}</p>
          <Rows turns={gone} today={today} />
        </>
      )}
      {findings.length === 0 && gaps.length > 0 && (
        <p class="sluice-gaps">
          {AJS.I18n.getText("sluice.turns.enter.gaps", gaps.map(({ from, to }) => daysText(from, to, today)).join("; "))}
        </p>
      )}
    </section>
  );
}

function Rows({ turns, today }: { turns: Turn[]; today: string }) {
  return (
    <ul class="sluice-rota-rows">
      {turns.map(({ from, to, person }) => (
        <li key={from}>
          <span class="sluice-when">{daysText(from, to, today)}</span>
          <span class="sluice-who">{person.name}</span>
        </li>
      ))}
    </ul>
  );
}
