import { enhanceErrorSummary } from './error-summary.ts';
import { enhanceExclusiveChoices } from './exclusive-choice.ts';
import { enhanceCards } from './identity-card.ts';
import { enhancePasswords } from './password-toggle.ts';
import { sendOnce } from './send-once.ts';
import { startSteadyForm } from './steady-start.ts';

/**
 * The one script of every page. Each part attaches itself to the elements that name it in `data-module`
 * and takes its texts from their data attributes; without any of it every task can still be finished.
 * Conditional questions need no script: the theme shows and hides them.
 */
async function enhance(): Promise<void> {
  document.body.classList.add('js-enabled', 'govuk-frontend-supported');
  enhanceErrorSummary(document);
  enhanceExclusiveChoices(document);
  enhancePasswords(document);
  sendOnce(document);
  startSteadyForm(document);
  enhanceCards(document);
  if (document.querySelector('[data-module="mc-upload"]') !== null) {
    const { enhancePaperUploads } = await import('./paper-upload.ts');
    enhancePaperUploads(document);
  }
  const list = document.querySelector<HTMLElement>('[data-module="mc-worklist"]');
  if (list !== null) {
    const { enhanceWorklist } = await import('./worklist.ts');
    enhanceWorklist(list);
  }
  if (document.querySelector('[data-focus="first-empty"]') !== null) {
    const { focusFirstEmpty } = await import('./first-empty.ts');
    focusFirstEmpty(document);
  }
  if (document.querySelector('[data-module="mc-print"]') !== null) {
    const { enhancePrint } = await import('./print-sheets.ts');
    enhancePrint(document);
  }
  if (document.querySelector('[data-module="mc-screen"]') !== null) {
    const { enhanceScreen } = await import('./screen.ts');
    enhanceScreen(document.body);
  }
  const dossier = document.querySelector<HTMLElement>('[data-module="mc-case"]');
  if (dossier !== null) (await import('./case-page.ts')).enhanceCase(dossier);
  if (document.querySelector('[data-module="mc-passkey"]') !== null) {
    const { enhancePasskeys } = await import('./passkey.ts');
    enhancePasskeys(document);
  }
  if (location.pathname.startsWith('/quan-tri')) await (await import('./officials.ts')).enhanceOfficials();
  if (document.querySelector('[data-module="govuk-file-upload"]') === null) return;
  const { enhanceFileUploads } = await import('./file-upload.ts');
  enhanceFileUploads(document);
}

void enhance();
