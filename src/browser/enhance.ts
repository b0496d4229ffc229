import { Button, createAll, ErrorSummary, FileUpload } from 'govuk-frontend';
import { enhanceExclusiveChoices } from './exclusive-choice.ts';
import { nameFileButtons } from './file-button-name.ts';
import { enhancePasswords } from './password-toggle.ts';

/**
 * The one script of every page. Each class attaches itself to the elements that name it in `data-module`
 * and takes its texts from their data attributes; without any of it every task can still be finished.
 * Conditional questions need no script: the theme shows and hides them.
 */
function enhance(): void {
  document.body.classList.add('js-enabled', 'govuk-frontend-supported');
  createAll(ErrorSummary);
  createAll(Button, { preventDoubleClick: true });
  createAll(FileUpload);
  nameFileButtons(document);
  enhancePasswords(document);
  enhanceExclusiveChoices(document);
}

enhance();
