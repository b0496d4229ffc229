import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from 'preact-render-to-string';
import type { JsonObject } from '#kernel';
import { readCatalogue } from '../content/read-catalogue.action.ts';
import type { Places } from './form.ts';
import { FormFields } from './form-fields.part.tsx';
import { pageOf } from './visible.ts';

const places: Places = {
  provinces: [{ code: '68', name: 'Tỉnh Lâm Đồng' }],
  communes: (province) => (province === '68' ? [{ code: '24868', name: 'Xã Đinh Văn Lâm Hà' }] : []),
  homeProvince: '68',
};

async function show(
  key: string,
  answers: JsonObject,
  lang: 'vi' | 'en' = 'vi',
  posted?: Record<string, string>,
) {
  const catalogue = await readCatalogue('content');
  const form = catalogue.ok && catalogue.value.find(({ content }) => content.code === '1.001193')?.form;
  assert.ok(form);
  const page = pageOf(form, key);
  assert.ok(page);
  const errors = { requesterId: { vi: 'Sai', en: 'Wrong' } };
  return render(FormFields({ page, answers, posted, errors, places, lang }));
}

test('a page shows its questions, the stored answers, the errors and the communes of the home province', async () => {
  const html = await show('nguoi-yeu-cau', { requesterName: 'Nguyễn <b>An</b>', relation: 'mother' });
  assert.match(html, /value="Nguyễn &lt;b>An|value="Nguyễn &lt;b&gt;An/);
  assert.match(html, /name="relation"[^>]*value="mother"[^>]*checked|checked[^>]*value="mother"/);
  assert.match(html, /id="requesterId-error"[^>]*>.*Sai/);
  assert.match(html, /Xã Đinh Văn Lâm Hà/);
});

test('what was typed is kept, in the words of the reader', async () => {
  const html = await show('nguoi-yeu-cau', { requesterName: 'Cũ' }, 'en', {
    requesterName: 'Mới',
    requesterId: '12',
  });
  assert.match(html, /value="Mới"/);
  assert.doesNotMatch(html, /value="Cũ"/);
  assert.match(html, /Full name of the applicant/);
});

test('a question that hangs on an answer of the same page stands under that answer', async () => {
  const html = await show('nguoi-cha', {});
  const at = (text: string) => html.indexOf(text);
  assert.ok(at('name="fatherName"') > at('id="conditional-'), 'inside the conditional part');
  assert.ok(at('name="fatherName"') < at('value="no"'), 'before the answer "no"');
  assert.equal(html.split('name="fatherName"').length, 2, 'and only there');
});
