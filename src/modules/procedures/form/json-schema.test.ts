import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readCatalogue } from '../content/read-catalogue.action.ts';
import { toJsonSchema } from './json-schema.ts';

test('the exported schema is valid 2020-12, takes good answers and refuses bad ones', async () => {
  const catalogue = await readCatalogue('content');
  assert.ok(catalogue.ok);
  const ajv = new Ajv2020({ strict: true, allErrors: true, validateFormats: false });
  for (const { form } of catalogue.value) if (form) ajv.compile(toJsonSchema(form));
  const certified = catalogue.value.find(({ content }) => content.code === '2.000815')?.form;
  assert.ok(certified);
  const check = ajv.compile(toJsonSchema(certified));
  const place = { provinceCode: '68', provinceName: 'Lâm Đồng', communeCode: '24868', communeName: 'Lâm Hà' };
  const good = {
    requesterName: 'A',
    requesterId: '068090001234',
    requesterAddress: place,
    requesterPhone: '0912345678',
    paperName: 'Bằng tốt nghiệp',
    paperIssuer: 'Trường A',
    paperOrigin: 'vietnam',
    pages: 2,
    copies: 3,
    copyForm: 'paper',
    bringsOriginal: true,
  };
  assert.equal(check(good), true, JSON.stringify(check.errors));
  assert.equal(check({ ...good, pages: 0 }), false);
  assert.equal(check({ ...good, smuggled: 1 }), false);
});
