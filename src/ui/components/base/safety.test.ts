import assert from 'node:assert/strict';
import { test } from 'node:test';
import { h } from 'preact';
import { Button, Form, Link, SurroundingsContext, safeUrl, Table, trustedSvg } from '#ui';
import { renderPart } from '#ui/layout';

test('an address typed by a person is linked only when it cannot run anything or feign our site', () => {
  for (const url of [
    '/thu-tuc?q=a',
    '#x',
    '?trang=2',
    'https://example.vn/a',
    'mailto:a@example.vn',
    'tel:+842633',
  ]) {
    assert.equal(safeUrl(url), url);
  }
  for (const url of [
    'javascript:alert(1)',
    'JAVASCRIPT:x',
    'java\tscript:x',
    ' javascript:x',
    'data:text/html,x',
    'vbscript:x',
    '//evil.vn',
    '/\\evil.vn',
    'evil.vn',
    '',
    undefined,
  ]) {
    assert.equal(safeUrl(url), undefined);
  }
  assert.equal(renderPart(h(Link, { href: 'javascript:alert(1)', children: 'xem' })), '<span>xem</span>');
});

test('whatever a person typed is text, in content and in attributes', () => {
  const hostile = '"><img src=x onerror=alert(1)>';
  const pages = [
    h(Button, { children: hostile, value: hostile }),
    h(Table, { caption: hostile, rows: [[{ content: hostile }]] }),
    h(Link, { href: `/tra-cuu?ma=${hostile}`, children: hostile, hidden: hostile }),
  ];
  for (const page of pages) assert.doesNotMatch(renderPart(page), /<img/);
});

test('a form carries the token of its page and the key by which it takes effect once', () => {
  const value = { lang: 'vi', csrfToken: 'tok' } as const;
  const form = h(Form, { action: '/nop', idempotencyKey: 'key' });
  const html = renderPart(h(SurroundingsContext.Provider, { value }, form));
  assert.match(html, /method="post"/);
  assert.match(html, /name="_csrf" value="tok"/);
  assert.match(html, /name="_khoa" value="key"/);
});

test('only drawings of our own making are put into a page unescaped', () => {
  assert.equal(trustedSvg('<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>').slice(0, 4), '<svg');
  for (const inside of [
    '<script/>',
    '<a href="javascript:x"/>',
    '<g onload=x />',
    '<g style="x"/>',
    '<foreignObject/>',
  ]) {
    assert.throws(() => trustedSvg(`<svg>${inside}</svg>`));
  }
  assert.throws(() => trustedSvg('<img src=x><svg></svg>'));
});
