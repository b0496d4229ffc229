import type { Bilingual } from '#kernel';
import { roleNames } from '#organisations';
import { designerText } from './designer.text.ts';
import type { Outline, OutlineLane, StepItem } from './outline.ts';

const kinds = ['receive', 'process', 'sign', 'return'] as const;
const lanes = ['deskOfficer', 'handler', 'approver'] as const;

/** The four steps every procedure has, in the lanes of those who usually do them; nobody has said yet for how long. */
export function firstOutline({ vi, en }: Bilingual): Outline {
  const steps = kinds.map(
    (step, index): StepItem => ({
      ...{
        type: 'step',
        id: step,
        lane: `lane-${step === 'process' ? lanes[1] : step === 'sign' ? lanes[2] : lanes[0]}`,
      },
      name: designerText.vi.firstSteps[index] ?? '',
      nameEn: designerText.en.firstSteps[index] ?? '',
      ...{ step, limit: step === 'return' ? 'not-counted' : '' },
      ...{ remind: '', escalate: '', parties: '', rule: '', wait: '' },
    }),
  );
  return {
    ...{ name: vi, nameEn: en, shared: false, items: steps },
    lanes: lanes.map(
      (role): OutlineLane => ({ id: `lane-${role}`, name: roleNames[role].vi, role, agency: '' }),
    ),
    start: { id: 'start', name: designerText.vi.start, lane: `lane-${lanes[0]}` },
    end: { id: 'end', name: designerText.vi.end, lane: `lane-${lanes[0]}` },
  };
}
