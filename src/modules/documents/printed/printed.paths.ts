import type { DossierId } from '#kernel';
import type { FormKey, listKeys } from './form-keys.ts';

/** What each form is called in an address: by its meaning, in the language of the people who print it. */
export const formSlugs = {
  receipt: 'giay-tiep-nhan',
  supplement: 'phieu-bo-sung',
  refusal: 'phieu-tu-choi',
  apology: 'van-ban-xin-loi',
  stop: 'thong-bao-dung',
  control: 'phieu-kiem-soat',
  register: 'so-theo-doi',
  'hand-over': 'giay-ban-giao',
  'result-receipt': 'giay-bien-nhan-ket-qua',
  log: 'qua-trinh-xu-ly',
  'fee-receipt': 'xac-nhan-nop-tien-phi',
  'receipt-list': 'danh-sach-tiep-nhan',
  'result-list': 'ban-giao-ket-qua',
} as const satisfies Record<FormKey, string>;

/** The dossier's own page, for its owner and for officials; its forms stand below it. */
export const sides = { owner: '/ho-so', official: '/lam-viec/ho-so' } as const;
export type Side = keyof typeof sides;

/** The lists of the official's own agency. */
export type ListKey = 'register' | (typeof listKeys)[number];
export const listPath = (key: ListKey): string => `/lam-viec/${formSlugs[key]}`;
export const registerPath: string = listPath('register');

/** The address of a form as a page; with `.pdf` behind it, of the form as a file. */
export const formPath = (id: DossierId, key: FormKey, side: Side): string =>
  `${sides[side]}/${id}/${formSlugs[key]}`;
