import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markupComplaints } from '#test/markup';
import { guestView, inEnglish } from '#ui/examples';
import { exampleHref, galleryIndex, renderExample, setName } from '#ui/gallery';
import { allExampleSets } from '../example-sets.ts';

const sets = allExampleSets();

for (const set of sets) {
  for (const name of Object.keys(set.examples)) {
    test(`the example ${setName(set)} ${name} is valid, accessible HTML in both languages`, async () => {
      for (const view of [guestView, inEnglish(guestView)]) {
        const { lang, provinceName } = view;
        const shown = renderExample({ sets, set: setName(set), name, view, reader: { lang, provinceName } });
        assert.deepEqual(await markupComplaints(shown ?? ''), [], lang);
      }
    });
  }
}

test('the gallery lists every example and finds each by its address', async () => {
  const index = galleryIndex({ view: guestView, sets });
  assert.deepEqual(await markupComplaints(index), []);
  for (const set of sets) {
    for (const name of Object.keys(set.examples))
      assert.ok(index.includes(exampleHref('/gallery', set, name)));
  }
  assert.equal(renderExample({ sets, set: 'ui.form', name: 'constructor', view: guestView }), undefined);
});
