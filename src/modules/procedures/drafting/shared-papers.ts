import { foldText } from '#kernel';
import type { Component } from '../procedure.ts';

/** A paper as one procedure asks for it. */
export interface PaperUse {
  readonly procedure: { readonly code: string; readonly name: string };
  readonly paper: Pick<Component, 'key' | 'name' | 'kind' | 'formCode'>;
}

/** A paper with all procedures that ask for it under its key and name. */
export interface SharedPaper {
  readonly paper: PaperUse['paper'];
  readonly procedures: readonly PaperUse['procedure'][];
}

/** Papers of other procedures whose key, name or form number holds all words that are looked for; most used first. */
export function papersFor(uses: readonly PaperUse[], text: string, most = 6): readonly SharedPaper[] {
  const words = foldText(text).split(' ');
  const fitting = uses.filter(({ paper }) => {
    const folded = foldText(`${paper.key} ${paper.name.vi} ${paper.name.en ?? ''} ${paper.formCode ?? ''}`);
    return words.every((word) => folded.includes(word));
  });
  return grouped(fitting)
    .toSorted((a, b) => b.procedures.length - a.procedures.length)
    .slice(0, most);
}

/** The same paper elsewhere: the same key, the same form number, or the same name. */
export function sameElsewhere(
  uses: readonly PaperUse[],
  { key, name, formCode }: { readonly key?: string; readonly name: string; readonly formCode?: string },
): readonly SharedPaper[] {
  const folded = foldText(name);
  const isSame = ({ paper }: PaperUse): boolean =>
    paper.key === key ||
    (formCode !== undefined && formCode !== '' && paper.formCode === formCode) ||
    (folded !== '' && foldText(paper.name.vi) === folded);
  return grouped(uses.filter(isSame)).toSorted((a, b) => b.procedures.length - a.procedures.length);
}

function grouped(uses: readonly PaperUse[]): readonly SharedPaper[] {
  const papers = new Map<string, { paper: PaperUse['paper']; procedures: PaperUse['procedure'][] }>();
  for (const { paper, procedure } of uses) {
    const id = `${paper.key}\n${foldText(paper.name.vi)}`;
    const known = papers.get(id);
    if (known) known.procedures.push(procedure);
    else papers.set(id, { paper, procedures: [procedure] });
  }
  return [...papers.values()];
}
