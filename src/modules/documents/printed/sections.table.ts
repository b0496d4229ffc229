import type { Bilingual } from '#kernel';
import type { FormKey } from './form-keys.ts';

/**
 * What each form is made of, in its order. `fixed`: fields and tables that the law or practice asks for (handbook
 * §2.3); a province may move them and never leave them out. `words`: a paragraph in our words, which it may replace.
 */
export const sectionsOf = {
  receipt: {
    replaced: 'fixed',
    who: 'fixed',
    components: 'fixed',
    appointment: 'fixed',
    parts: 'fixed',
    tracking: 'fixed',
    signatures: 'fixed',
    why: 'fixed',
  },
  supplement: { who: 'fixed', items: 'fixed', reason: 'fixed', help: 'words', signatures: 'fixed' },
  refusal: {
    who: 'fixed',
    intro: 'words',
    reason: 'fixed',
    help: 'words',
    end: 'words',
    signatures: 'fixed',
  },
  apology: { who: 'fixed', intro: 'words', delay: 'fixed', end: 'words', signatures: 'fixed' },
  stop: { who: 'fixed', intro: 'words', what: 'fixed', end: 'words', signatures: 'fixed' },
  control: { what: 'fixed', handovers: 'fixed', signatures: 'fixed' },
  register: { unit: 'fixed', cut: 'fixed', rows: 'fixed', signatures: 'fixed' },
  'hand-over': { who: 'fixed', papers: 'fixed', copies: 'words', signatures: 'fixed' },
  'result-receipt': { what: 'fixed', confirm: 'words', signatures: 'fixed' },
  log: { what: 'fixed', lines: 'fixed', signatures: 'fixed' },
  'fee-receipt': { who: 'fixed', payments: 'fixed', total: 'fixed', note: 'fixed', signatures: 'fixed' },
  'receipt-list': { unit: 'fixed', cut: 'fixed', rows: 'fixed', signatures: 'fixed' },
  'result-list': { unit: 'fixed', cut: 'fixed', rows: 'fixed', signatures: 'fixed' },
} as const satisfies Record<FormKey, Readonly<Record<string, 'fixed' | 'words'>>>;

export type SectionName<Key extends FormKey> = Extract<keyof (typeof sectionsOf)[Key], string>;

/** What a province's own words may name: filled in from the form they stand in, nothing where it has none. */
export const formPlaceholders = {
  agency: { vi: 'cơ quan', en: 'agency' },
  superior: { vi: 'cơ quan cấp trên', en: 'superior' },
  place: { vi: 'địa danh', en: 'place' },
  owner: { vi: 'chủ hồ sơ', en: 'owner' },
  code: { vi: 'mã hồ sơ', en: 'code' },
  content: { vi: 'nội dung', en: 'content' },
  website: { vi: 'trang tra cứu', en: 'website' },
  phone: { vi: 'điện thoại', en: 'phone' },
  official: { vi: 'người ký', en: 'official' },
} as const satisfies Record<string, Bilingual>;
export type FormPlaceholder = keyof typeof formPlaceholders;
