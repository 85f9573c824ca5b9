import type { DashboardApi } from "../host/dashboard";
import type { Preferences } from "./preferences";

/** The end of a gadget's form: save, and the way back for whoever has saved it before. */
export function FormButtons({ api, preferences }: { api: DashboardApi; preferences: Preferences }) {
  return (
    <div class="buttons-container">
      <div class="buttons">
        <button type="submit" class="aui-button aui-button-primary">
          {AJS.I18n.getText("sluice.save")}
        </button>
        {preferences.configured && (
          <button type="button" class="aui-button aui-button-link" onClick={() => api.closeEdit()}>
            {AJS.I18n.getText("sluice.cancel")}
          </button>
        )}
      </div>
    </div>
  );
}
