import { instant } from '#kernel';
import { english, identityViews } from '../identity.examples.ts';
import type { ConfirmPageProps, SecondStepPageProps } from './code.page.tsx';
import type { AppPageProps, RecoveryPageProps, SecondFactorPageProps } from './second-factor.page.tsx';
import { secondFactorErrors } from './second-factor.text.ts';

const view = { ...identityViews.official, path: '/tai-khoan/xac-thuc' };
/** A square that stands for the code: an example holds no secret. */
const qr =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4" role="img"><title>QR</title><path d="M0 0h2v2H0z"/></svg>';
const keyText = 'GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ';
const onward = { next: '/lam-viec', kept: undefined };

const keys = [
  {
    ...{ id: 'a1', name: 'Máy tính ở cơ quan', createdAt: instant('2026-11-02T08:00') },
    usedAt: instant('2026-11-20T07:31'),
  },
  { id: 'b2', name: 'Điện thoại', createdAt: instant('2026-11-03T08:00'), usedAt: undefined },
];
const none = { keys: [], create: '{}', needsPassword: true, errors: {} };

export const secondFactorExamples = {
  none: { view, inUse: false, recoveryLeft: 0, mustSetUp: false, passkeys: none, onward },
  demanded: {
    view: { ...view, ...english },
    ...{ inUse: false, recoveryLeft: 0, mustSetUp: true, passkeys: none, onward },
  },
  'no name': {
    view,
    ...{ inUse: false, recoveryLeft: 0, mustSetUp: false, onward },
    passkeys: { ...none, create: undefined },
  },
  'in use': {
    view,
    inUse: true,
    recoveryLeft: 8,
    mustSetUp: false,
    onward,
    passkeys: { ...none, keys, needsPassword: false },
  },
} satisfies Record<string, SecondFactorPageProps>;

export const appExamples = {
  first: { view, qr, keyText, errors: {}, onward },
  wrong: { view: { ...view, ...english }, qr, keyText, errors: { ma: secondFactorErrors.wrong }, onward },
} satisfies Record<string, AppPageProps>;

export const recoveryExamples = {
  shown: { view, next: '/lam-viec', codes: ['ab2cd-34efg', 'hj5km-67npq', 'rs8tu-92vwx'] },
  gone: { view: { ...view, ...english }, next: undefined, codes: undefined },
} satisfies Record<string, RecoveryPageProps>;

export const secondStepExamples = {
  first: { view: identityViews.guest, half: 'example', onward, errors: {} },
  wrong: {
    view: { ...identityViews.guest, ...english },
    ...{ half: 'example', onward, errors: { ma: secondFactorErrors.wrong } },
  },
} satisfies Record<string, SecondStepPageProps>;

export const confirmExamples = {
  kept: { view, has: true, onward: { next: '/lam-viec', kept: 'example' }, errors: {} },
  none: { view: { ...view, ...english }, has: false, onward, errors: {} },
} satisfies Record<string, ConfirmPageProps>;
