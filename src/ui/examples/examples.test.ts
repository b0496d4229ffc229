import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HtmlValidate, type Report } from 'html-validate';
import { exampleHref, galleryIndex, renderExample, setName } from '#ui/gallery';
import { guestView, uiExamples } from './index.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Preact prints voids as `<br/>` and we a lower-case doctype: both are HTML.
    'void-style': 'off',
    'doctype-style': 'off',
    // govuk-frontend says role="group" on a date's fieldset, without which JAWS leaves its hint out.
    'no-redundant-role': 'off',
    // A start link looks and is announced like a button.
    'prefer-native-element': ['error', { exclude: ['button'] }],
  },
});

function complaints(report: Report): string[] {
  return report.results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message, selector }) => `${line} ${ruleId}: ${message} (${selector})`),
  );
}

for (const set of uiExamples) {
  for (const name of Object.keys(set.examples)) {
    test(`the example ${setName(set)} ${name} is valid, accessible HTML without inline styles or scripts`, async () => {
      const page = renderExample({ sets: uiExamples, set: setName(set), name, view: guestView }) ?? '';
      assert.deepEqual(complaints(await validator.validateString(page)), []);
      assert.doesNotMatch(page, /\sstyle=|<style|\son[a-z]+=|<script(?![^>]*\ssrc=)/);
    });
  }
}

test('the gallery lists every example and finds each by its address', async () => {
  const page = galleryIndex({ view: guestView, sets: uiExamples });
  assert.deepEqual(complaints(await validator.validateString(page)), []);
  for (const set of uiExamples) {
    for (const name of Object.keys(set.examples))
      assert.ok(page.includes(exampleHref('/gallery', set, name)));
  }
  const none = { sets: uiExamples, set: 'ui.form', name: 'constructor', view: guestView };
  assert.equal(renderExample(none), undefined);
});
