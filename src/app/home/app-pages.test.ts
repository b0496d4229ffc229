import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderExample } from '#ui/gallery';
import { errorPages } from '../errors/error-pages.ts';
import { appExampleSets } from './example-sets.ts';
import { homeExamples } from './home.examples.ts';

const sets = appExampleSets();
const view = homeExamples['guest']?.view ?? assert.fail();
const bare = {
  ...view,
  assets: {
    css: '/a.css',
    officialsCss: '/b.css',
    js: '/c.js',
    fonts: { latin: '', vietnamese: '' },
    icon: '',
  },
  demo: false,
};

test('the home page asks one question and offers first what can be filed here', () => {
  const page = renderExample({ sets, set: 'app.home', name: 'guest', view }) ?? '';
  assert.match(page, /<h1[^>]*>Ông\/bà cần làm gì\?<\/h1>/);
  assert.match(page, /action="\/thu-tuc"[^>]*role="search"/);
  assert.ok(page.indexOf('Nộp trực tuyến tại đây') < page.indexOf('Thủ tục đăng ký kết hôn'));
  assert.match(page, /href="\/so-lieu\/24868"/);
});

test('a fault says the code to quote, and that what was saved is kept', () => {
  const page = errorPages.fault(bare, '7c1f00a93be2');
  assert.match(page, /7c1f00a93be2/);
  assert.match(page, /vẫn còn nguyên/);
  assert.match(errorPages.fault({ ...bare, lang: 'en' }, 'x'), /The fault is ours, not yours/);
});

test('what is not there and what is another’s are answered with the same page', () => {
  assert.doesNotMatch(errorPages.notFound(bare), /hồ sơ của người khác|quyền/);
});
