import { english, identityViews } from '../identity.examples.ts';
import type { SignedOutProps } from './signed-out.page.tsx';

const { guest } = identityViews;

export const signedOutExamples = {
  there: { view: guest, there: 'https://accounts.example/session/end' },
  'not offered': { view: { ...guest, ...english }, there: undefined },
} satisfies Record<string, SignedOutProps>;
