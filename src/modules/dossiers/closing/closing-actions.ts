import type { SmallAction } from '../casework/small-action.ts';
import { decideCloseForSilence } from './close-for-silence.ts';
import { closingText as text } from './closing.text.ts';
import { decideReopen, type Reopen } from './reopen.ts';
import { decideStop, type Stop } from './stop.ts';

export const stop: SmallAction<Stop> = {
  action: 'stop',
  text: text.stop,
  grave: true,
  fields: [
    {
      name: 'asked',
      kind: 'choice',
      missing: 'stop.asked-missing',
      ...text.stop.asked,
      choices: [
        { value: 'owner', label: text.stop.owner },
        { value: 'law', label: text.stop.law },
      ],
    },
    { name: 'reason', kind: 'words', missing: 'stop.reason-missing', phrases: 'stop', ...text.stop.reason },
    { name: 'ground', kind: 'line', missing: 'stop.ground-missing', phrases: 'ground', ...text.stop.ground },
  ],
  command: (given) => ({
    asked: given.text('asked') === 'owner' ? 'owner' : 'law',
    reason: given.text('reason'),
    ground: given.text('ground'),
  }),
  decide: decideStop,
};

export const closeForSilence: SmallAction<object> = {
  action: 'close-for-silence',
  text: text.silence,
  grave: true,
  fields: [],
  command: () => ({}),
  decide: decideCloseForSilence,
};

export const reopen: SmallAction<Reopen> = {
  action: 'reopen',
  text: text.reopen,
  fields: [
    { name: 'order', kind: 'code', missing: 'reopen.order-missing', ...text.reopen.order },
    { name: 'reason', kind: 'words', missing: 'reopen.reason-missing', ...text.reopen.reason },
  ],
  command: (given) => ({ order: given.text('order'), reason: given.text('reason') }),
  decide: decideReopen,
};
