import * as vscode from 'vscode';
import type { OverviewStore } from './overview.ts';
import { texts } from './texts.ts';

/** The language status item of a draft: findings, principles carried, type, and how long the last analysis took. */
export function createStatus(overviews: OverviewStore, log: vscode.LogOutputChannel): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('tillitskoll.status', { language: 'markdown' });
  item.name = 'Tillitskoll';
  const show = (): void => {
    const say = texts();
    const overview = overviews.overview;
    item.busy = false;
    item.severity = vscode.LanguageStatusSeverity.Information;
    if (!overview) {
      item.text = 'Tillitskoll';
      item.detail = say.noDraft;
      item.command = { title: say.showLog, command: 'tillitskoll.showLog' };
    } else if (!overview.governing) {
      item.text = say.notGoverning;
      item.detail = 'Tillitskoll';
      item.command = { title: say.treatAs, command: 'tillitskoll.chooseType' };
    } else {
      item.text = say.status(overview.findings, overview.carried);
      item.detail = [...overview.notices, say.statusDetail(overview.documentTypeLabel, Math.max(1, Math.round(overview.milliseconds)))].join(' · ');
      if (overview.notices.length > 0) item.severity = vscode.LanguageStatusSeverity.Warning;
      item.command = { title: say.showReport, command: 'tillitskoll.analyseCoverage' };
      log.debug(`${overviews.uri?.toString()}: ${overview.findings}, ${overview.milliseconds.toFixed(1)} ms`);
    }
  };
  show();
  return vscode.Disposable.from(item, overviews.onDidChange(show));
}
