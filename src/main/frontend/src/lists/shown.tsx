import { Where } from "./notes";
import type { List, Lists } from "./server";

/** The lists for those who may not change them. */
export function Shown({ lists }: { lists: Lists }) {
  return (
    <>
      <Lines
        title={AJS.I18n.getText("sluice.list.grounds")}
        list={lists.grounds}
        gone={AJS.I18n.getText("sluice.list.gone.grounds")}
      />
      <Lines
        title={AJS.I18n.getText("sluice.list.teams")}
        list={lists.teams}
        gone={AJS.I18n.getText("sluice.list.gone.teams")}
      />
    </>
  );
}

function Lines({ title, list, gone }: { title: string; list: List; gone: string }) {
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
      <Where list={list} gone={gone} />
    </>
  );
}
