import assert from 'node:assert/strict';
import { test } from 'node:test';
import { h } from 'preact';
import type { PageView } from './index.ts';
import { Page, pathInLang, renderPage } from './index.ts';

const view: PageView = {
  lang: 'en',
  path: '/thu-tuc/1.001193?lang=en',
  csrfToken: 'tok',
  assets: { css: '/a.css', officialsCss: '/b.css', js: '/c.js' },
  provinceName: 'Lâm Đồng province',
};

test('the language switch keeps the address and everything asked for', () => {
  assert.equal(pathInLang('/thu-tuc?q=khai+sinh&trang=2', 'en'), '/thu-tuc?q=khai+sinh&trang=2&lang=en');
  assert.equal(pathInLang('/thu-tuc?lang=en', 'vi'), '/thu-tuc?lang=vi');
  assert.equal(pathInLang('//evil.vn/a', 'vi'), '/a?lang=vi');
});

test('a page says its language, its title with what is wrong, and where the reader is', () => {
  const errors = { ten: { vi: 'Nhập tên', en: 'Enter the name' } };
  const html = renderPage(h(Page, { view, title: 'Birth', errors, children: 'x' }));
  assert.match(html, /^<!doctype html>\n<html lang="en"/);
  assert.match(html, /<title>Error: Birth – Một cửa<\/title>/);
  assert.match(html, /<a href="#ten">Enter the name<\/a>/);
  assert.match(html, /href="\/thu-tuc" aria-current="page"/);
  assert.doesNotMatch(html, /b\.css/);
});

test('the workspace adds its styles and its entry; a private page keeps search engines out', () => {
  const user = { name: 'Dũng', kind: 'staff', postName: 'Desk officer' } as const;
  const html = renderPage(
    h(Page, { view: { ...view, user }, title: 'x', variant: 'officials', private: true }),
  );
  assert.match(html, /b\.css/);
  assert.match(html, /href="\/lam-viec"/);
  assert.match(html, /noindex/);
  assert.match(html, /action="\/dang-xuat"[^>]*>.*name="_csrf" value="tok"/);
});
