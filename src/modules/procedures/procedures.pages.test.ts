import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderPage } from '#ui/layout';
import { GuideResultPage } from './guide/guide.page.tsx';
import { ListedPage } from './listed/listed.page.tsx';
import {
  guideResultExamples,
  listedExamples,
  procedureExamples,
  searchExamples,
} from './procedures.examples.ts';
import { ProcedurePage } from './reading/procedure.page.tsx';
import { SearchPage } from './search/search.page.tsx';
import { searchHref } from './search/search.paths.ts';
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
  const query = {
    text: 'khai sinh',
    field: 'Hộ tịch',
    level: 'commune',
    online: 'full',
    route: 'listed',
    event: 'sinh-con',
    after: '1.001193',
    unit: '24871',
  } as const;
  const params = Object.fromEntries(new URL(searchHref(query), 'http://x').searchParams);
  assert.deepEqual(searchQueryOf({ query: params }), query);
  const strange = {
    sau: 'x',
    cap: 'moon',
    'muc-do': '9',
    'noi-nop': '<b>',
    'su-kien': '../x',
    xa: '<script>',
  };
  const dropped = Object.values(searchQueryOf({ query: strange })).filter((value) => value !== undefined);
  assert.deepEqual(dropped, ['']);
});

test('the commune that a poster led from is kept through every link', () => {
  const found = renderPage(SearchPage(searchExamples.narrowedSecondPage));
  const links = [...found.matchAll(/href="(\/thu-tuc[^"]*)"/g)].map(([, href]) => href ?? '');
  assert.ok(links.filter((href) => /\?/.test(href)).length >= 3);
  const nav = new Set(['/thu-tuc']);
  for (const href of links.filter((each) => !nav.has(each) && !each.includes('lang=')))
    assert.match(href, /xa=24871/, href);
  const page = renderPage(ProcedurePage(procedureExamples.promisedHere));
  assert.match(page, /\/nop\?don-vi=24820/);
  assert.match(page, /linh-vuc=[^"]*xa=24820/);
});

test('how long it usually takes stands beside the law’s limit with what it was measured on', () => {
  const page = renderPage(ProcedurePage(procedureExamples.promisedHere));
  assert.match(page, /90% hồ sơ có kết quả ngay trong ngày/);
  assert.match(page, /Đo trên 412 hồ sơ đã giải quyết từ 05\/01\/2026 đến 20\/11\/2026/);
  assert.doesNotMatch(renderPage(ProcedurePage(procedureExamples.filedHere)), /Thời gian thực tế/);
});

test('the answers leave only the papers of the case, and name those it does not need', () => {
  const [needed = '', rest = ''] = renderPage(GuideResultPage(guideResultExamples.papersOfTheCase)).split(
    'Không cần trong trường hợp này',
  );
  assert.match(needed, /Tờ khai đăng ký khai sinh/);
  assert.doesNotMatch(needed, /Văn bản ủy quyền/);
  assert.match(rest, /Văn bản ủy quyền/);
});

test('a procedure known by its title alone says so, and of its source and month', () => {
  const page = renderPage(ListedPage(listedExamples.atTheDesk));
  for (const words of [
    'chưa được mô tả tại đây',
    'Danh mục tháng 07/2026',
    '885/QĐ-BCA-C06',
    'Nộp trực tiếp',
  ]) {
    assert.ok(page.includes(words), words);
  }
  assert.doesNotMatch(page, /Nộp hồ sơ</);
});
