/** The object that Jira hands a dashboard item (Atlassian's page "dashboard-item-module"). */
export interface DashboardApi {
  getGadgetId(): string;
  savePreferences(preferences: Record<string, string>): void;
  setTitle(title: string): void;
  resize(): void;
  showLoadingBar(): void;
  hideLoadingBar(): void;
  initRefresh(preferences: Record<string, string>, refresh: () => void): void;
  isEditable(): boolean;
  closeEdit(): void;
}

/** What Jira passes as the place to draw in: a jQuery object. */
export type Place = ArrayLike<HTMLElement>;

/** What Jira expects of the module: a class whose instances draw themselves. */
export interface DashboardItem {
  render(place: Place, preferences: Record<string, unknown>): void;
  renderEdit(place: Place, preferences: Record<string, unknown>): void;
}
