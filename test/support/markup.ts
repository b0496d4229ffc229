import { HtmlValidate } from 'html-validate';
import { unused } from '#platform/assets';

let validator: HtmlValidate | undefined;

/** One rule book for every page. Each rule that is off says why. */
const makeValidator = (): HtmlValidate =>
  new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: {
      // Preact prints voids as `<br/>` and we a lower-case doctype: both are HTML.
      'void-style': 'off',
      'doctype-style': 'off',
      // govuk-frontend says role="group" on a date's fieldset, without which JAWS leaves its hint out.
      'no-redundant-role': 'off',
      // Only in a noscript of screens at a desk, which go back to their start or show what is called now; where
      // scripts run somebody is asked first.
      'meta-refresh': 'off',
      // A start link looks and is announced like a button.
      'prefer-native-element': ['error', { exclude: ['button'] }],
    },
  });

/** What is wrong with a document as HTML, as `line rule: message (selector)`; what our policy refuses too. */
export async function markupComplaints(page: string): Promise<readonly string[]> {
  validator ??= makeValidator();
  const { results } = await validator.validateString(page);
  const inline = /\sstyle=|<style|\son[a-z]+=|<script(?![^>]*\ssrc=)/.exec(page);
  return [
    ...results.flatMap(({ messages }) =>
      messages.map(({ line, ruleId, message, selector }) => `${line} ${ruleId}: ${message} (${selector})`),
    ),
    ...(inline ? [`the content security policy refuses ${inline[0]}`] : []),
    ...[...page.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) =>
      unused.test(names) ? [`no stylesheet has ${names}`] : [],
    ),
    ...[...page.matchAll(/undefined|\[object|NaN/g)].map(([slip]) => `says ${slip}`),
  ];
}
