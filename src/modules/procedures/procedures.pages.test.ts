import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderPage } from '#ui/layout';
import { procedureExamples, searchExamples } from './procedures.examples.ts';
import { ProcedurePage } from './reading/procedure.page.tsx';
import { SearchPage, searchHref } from './search/search.page.tsx';
import { searchQueryOf } from './search/search.route.ts';

test('only a procedure that can be filed here offers to start', () => {
  const link = 'href="/thu-tuc/1.001193/nop"';
  assert.ok(renderPage(ProcedurePage(procedureExamples.filedHere)).includes(link));
  for (const props of [procedureExamples.portalUnverified, procedureExamples.ministry]) {
    assert.doesNotMatch(renderPage(ProcedurePage(props)), /\/nop"/);
  }
});

test('what nobody has verified says so, and text left in Vietnamese is marked as such', () => {
  assert.match(renderPage(ProcedurePage(procedureExamples.portalUnverified)), /Chưa đối chiếu/);
  const english = renderPage(ProcedurePage(procedureExamples.portalInEnglish));
  assert.match(english, /Not verified/);
  assert.match(english, /lang="vi">chỉ đăng ký</);
});

test('what was searched for is shown as text, never as markup', () => {
  assert.doesNotMatch(renderPage(SearchPage(searchExamples.nothing)), /xyz <b>/);
});

test('a search survives being written into an address and read again', () => {
  const query = { text: 'khai sinh', field: 'Hộ tịch', level: 'commune', page: 3 } as const;
  const params = Object.fromEntries(new URL(searchHref(query), 'http://x').searchParams);
  assert.deepEqual(searchQueryOf({ query: params }), query);
  assert.deepEqual(searchQueryOf({ query: { trang: '-1', cap: 'moon' } }), {
    text: '',
    field: undefined,
    level: undefined,
    page: 1,
  });
});
