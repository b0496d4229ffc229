import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvRow, plainDate } from '#kernel';
import { renderPage } from '#ui/layout';
import { parseMark } from '../behind/mark.ts';

import { listCsvRow } from '../download/list-data.ts';
import { reportCsv, reportJson } from '../download/report-data.ts';
import { figuresExamples, listExamples } from './figures.examples.ts';
import { FiguresPage } from './figures.page.tsx';
import { ListPage } from './list.page.tsx';
import { periodChoice } from './period-choice.form.ts';

test('each figure is a link to its list, with the days of the period said', () => {
  const page = renderPage(FiguresPage(figuresExamples.commune));
  for (const so of ['received', 'onTime', 'late', 'overdue', 'refused'])
    assert.ok(page.includes(`/so-lieu/24871/danh-sach?so=${so}&amp;tu=2026-09-15&amp;den=2026-12-14"`), so);
  assert.match(page, /98,35 % trước hạn hoặc đúng hạn \(119 trên 121\)/);
  assert.match(page, /Số liệu tính đến hôm nay, ngày 22\/11\/2026/);
});

test('a request refused at reception is listed without a code', () => {
  const page = renderPage(ListPage(listExamples.refused));
  assert.ok(!page.includes('/tra-cuu?ma='));
  assert.ok(renderPage(ListPage(listExamples.late)).includes('/tra-cuu?ma=H36.3.12-261012-0004'));
});

test('a period is read from its word, from an address or from the boxes; a wrong one is explained', () => {
  const today = plainDate('2026-11-22');
  const of = (query: Record<string, string>) => periodChoice(query, today);
  assert.deepEqual(of({}).period, { from: '2026-11-15', to: '2026-12-14' });
  assert.equal(of({ ky: 'nam' }).statutory?.kind, 'year');
  assert.equal(of({ tu: '2026-09-15', den: '2026-12-14' }).statutory?.kind, 'quarter');
  assert.deepEqual(of({ tu: '2026-01-02', den: '2026-03-04' }).period, {
    from: '2026-01-02',
    to: '2026-03-04',
  });
  const boxes = {
    'tu-day': '1',
    'tu-month': '2',
    'tu-year': '2026',
    'den-day': '3',
    'den-month': '2',
    'den-year': '2026',
  };
  assert.deepEqual(of(boxes).period, { from: '2026-02-01', to: '2026-02-03' });
  assert.deepEqual(Object.keys(of({ ...boxes, 'tu-day': '30' }).errors), ['tu']);
  assert.deepEqual(Object.keys(of({ ...boxes, 'tu-day': '9' }).errors), ['den']);
  assert.deepEqual(Object.keys(of({ tu: '2026-11-23', den: '2026-11-30' }).errors), ['tu']);
  assert.deepEqual(Object.keys(of({ tu: 'x' }).errors), ['tu', 'den']);
});

test('downloads hold the same numbers, and no spreadsheet runs what stands in them', () => {
  const csv = reportCsv(figuresExamples.province.report, 'vi');
  const lines = csv.trimEnd().split('\r\n');
  assert.equal(lines.length, 1 + 1 + 2);
  assert.ok(lines[2]?.startsWith('24871,Xã Đinh Văn Lâm Hà,2026-09-15,2026-12-14,2026-11-22,137,9,128'));
  assert.equal(reportJson(figuresExamples.province.report).under[0]?.figures.late, 2);
  assert.equal(csvRow(['=1+1', 'a,"b"', null, -2]), `'=1+1,"a,""b""",,-2\r\n`);
  const [line] = listExamples.late.lines;
  assert.match(line ? listCsvRow(line, 'en') : '', /^H36\.3\.12-261012-0004,1\.001193,Birth registration,/);
});

test('the mark of a page is read back, and anything else begins at the top', () => {
  assert.deepEqual(parseMark('2026-11-20.417'), { day: '2026-11-20', rowNo: 417 });
  for (const wrong of ['', '2026-02-30.1', '2026-11-20', '2026-11-20.1.2', '2026-11-20.-1', undefined])
    assert.equal(parseMark(wrong), undefined);
});
