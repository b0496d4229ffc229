import { copyOf, decideConfirmCopy, decideDigitise, decideSettleComponent } from '#dossiers';
import { by, type Deed, type Scene, said } from './deed.ts';
import { happens } from './draws.ts';

/** The desk scans a paper, says why another needs no scan, or compares the copy that is there. */
export function chooseDigitisingDeed({ dossier, version, people, draws }: Scene): Deed | undefined {
  const desk = people.of(dossier.places.reception, 'deskOfficer', draws);
  const [first] = version.content.components;
  if (!first) return undefined;
  const component = first.key;
  const copy = copyOf(dossier, component);
  const unconfirmed = dossier.digitised?.find((each) => each.component === component && each.state === 1);
  if (copy && unconfirmed && happens(draws, 600)) {
    const command = { component, shown: copy.documentId, searchable: false, fields: {}, stored: false };
    return by(desk, 'confirm-copy', (state, context) => decideConfirmCopy(state, command, context));
  }
  if (happens(draws, 300)) {
    const command = { component, source: 'shown', note: said, fields: {} } as const;
    return by(desk, 'settle-component', (state, context) => decideSettleComponent(state, command, context));
  }
  return by(
    desk,
    'digitise',
    (state, context, [documentId]) => {
      const papers = documentId ? [{ documentId, component }] : [];
      return decideDigitise(state, { papers, pages: 2, left: 1 }, context);
    },
    1,
  );
}
