import type { Bilingual } from '#kernel';
import { roleNames } from '#organisations';
import type { Outline } from '../process-designer/outline.ts';
import { sharedText } from './shared.text.ts';

/** What a new shared process begins with: one step of whoever works on dossiers. */
export const firstPart = ({ vi, en }: Bilingual): Outline => ({
  ...{ name: vi, nameEn: en, shared: true },
  lanes: [{ id: 'lane-handler', name: roleNames.handler.vi, role: 'handler', agency: '' }],
  items: [
    {
      ...{ type: 'step', id: 'process', lane: 'lane-handler', step: 'process', limit: '' },
      ...{ name: sharedText.vi.firstStep, nameEn: sharedText.en.firstStep },
      ...{ remind: '', escalate: '', parties: '', rule: '', wait: '' },
    },
  ],
  start: { id: 'start', name: '', lane: 'lane-handler' },
  end: { id: 'end', name: '', lane: 'lane-handler' },
});
