import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Fault, faultText, readLocated } from '../content/located.ts';
import { rootOf } from '../content/reader.ts';
import { fillPhrase, gap, hasGap, type PhraseValues, placeholderIn } from './fill-phrase.ts';
import { parsePhrase, placeholders } from './parse-phrase.ts';
import { readPhrases } from './read-phrases.ts';

const values: PhraseValues = {
  applicant: 'Trần Thị Ước',
  code: 'H36.12-261102-0007',
  procedure: 'Khai sinh',
};

test('a phrase is filled with what the dossier holds, and leaves a gap where it holds nothing', () => {
  for (const [text, filled] of [
    ['Kính gửi {người nộp},\nhồ sơ {mã hồ sơ}.', 'Kính gửi Trần Thị Ước,\nhồ sơ H36.12-261102-0007.'],
    ['{ Người  Nộp } / {APPLICANT}', 'Trần Thị Ước / Trần Thị Ước'],
    ['Hẹn trả {ngày hẹn trả}', `Hẹn trả ${gap}`],
    ['{{mã hồ sơ}} là chữ', '{mã hồ sơ} là chữ'],
    [`Thiếu: ${gap}`, `Thiếu: ${gap}`],
    ['{người nộp}'.normalize('NFD'), 'Trần Thị Ước'],
    ['', ''],
  ] as const)
    assert.equal(fillPhrase(text, values), filled);
});

test('what cannot be read is told with line and sign, all of it at once', () => {
  const faults = (text: string) => {
    const read = parsePhrase(text);
    return read.ok ? [] : read.error.map(({ kind, line, sign, name }) => [kind, line, sign, name]);
  };
  assert.deepEqual(faults('Kính gửi {người nhận},\n{mã hồ sơ} {số căn cước}'), [
    ['unknown', 1, 10, 'người nhận'],
    ['unknown', 2, 12, 'số căn cước'],
  ]);
  assert.deepEqual(faults('a {người nộp\nb } {}'), [
    ['unclosed', 1, 3, 'người nộp'],
    ['unopened', 2, 3, ''],
    ['unknown', 2, 5, ''],
  ]);
  // One sign to a reader, two in the text.
  assert.deepEqual(faults('👩‍👧 {x}'), [['unknown', 1, 3, 'x']]);
});

test('a value is never read as a phrase, breaks no line, and hides no gap', () => {
  const held = (applicant: string) => fillPhrase('[{người nộp}]', { applicant });
  assert.equal(held('{mã hồ sơ} {{x'), '[{mã hồ sơ} {{x]');
  assert.equal(held('A\r\nB\u2028C\u202ED'), '[A B C D]');
  assert.ok(!hasGap(held(gap)));
  assert.equal(fillPhrase('{người nộp}', { applicant: ' \u200b ' }), gap);
});

test('whatever is written with its braces doubled comes out as it was, whatever stands around it', () => {
  const words = fc.string({ unit: 'binary' }).map((text) => text.normalize('NFC'));
  fc.assert(
    fc.property(words, fc.constantFrom(...placeholders), words, fc.string(), (before, each, after, value) => {
      const written = (text: string) => text.replaceAll('{', '{{').replaceAll('}', '}}');
      const alone = fillPhrase(placeholderIn(each, 'vi'), { [each]: value });
      const text = `${written(before)}|${placeholderIn(each, 'vi')}|${written(after)}`;
      assert.equal(fillPhrase(text, { [each]: value }), `${before}|${alone}|${after}`.normalize('NFC'));
      assert.ok(alone === gap || !hasGap(alone));
    }),
  );
});

test('phrases of a procedure are read with every mistake at its line', () => {
  const read = (text: string) => {
    const faults: Fault[] = [];
    const phrases = readPhrases(rootOf(readLocated('procedure.yaml', text), faults));
    return { phrases, faults: faults.map(faultText) };
  };
  const good = read('- { use: refusal, name: Không thuộc thẩm quyền, text: { vi: "Hồ sơ {mã hồ sơ} …" } }');
  assert.deepEqual(good.faults, []);
  assert.equal(good.phrases[0]?.text.vi, 'Hồ sơ {mã hồ sơ} …');
  const bad = read(`- use: refusal
  name: A
  text:
    vi: "Gửi {ai đó}"
    en: "To {"
- { use: farewell, name: A, text: { vi: x } }
`);
  assert.deepEqual(bad.faults, [
    'procedure.yaml:4: [0].text.vi — Line 1, sign 5: there is no placeholder {ai đó}. Choose one of those listed',
    'procedure.yaml:5: [0].text.en — Line 1, sign 4: { is not closed by }. A brace that is meant as such is written {{',
    'procedure.yaml:6: [1].use — must be one of refusal, ground, stop, suspension, extension, supplement, message, proposal, opinion, question',
    'procedure.yaml:6: [1].name — is the name of another phrase of this use',
  ]);
});
