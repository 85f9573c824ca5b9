import type { List, Lists } from "./server";

/** The lists for those who may not change them. */
export function Shown({ lists }: { lists: Lists }) {
  return (
    <>
      <Lines title={AJS.I18n.getText("sluice.list.grounds")} list={lists.grounds} />
      <Lines title={AJS.I18n.getText("sluice.list.teams")} list={lists.teams} />
    </>
  );
}

function Lines({ title, list }: { title: string; list: List }) {
  return (
    <>
      <h2>{title}</h2>
      {list.lines.length === 0 ? (
        <p>{AJS.I18n.getText("sluice.list.none")}</p>
      ) : (
        <ul>
          {list.lines.map(({ text }) => (
            <li>
              <bdi>{text}</bdi>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
