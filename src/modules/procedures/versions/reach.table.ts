import type { DifferenceKind } from './differences.table.ts';

/** Open drafts that a part of a change concerns: every one, those with an answer or a file there, or none. */
export type DraftReach = 'all' | 'answered' | 'attached' | 'none';

/**
 * Open dossiers that a part concerns: those that show its new words, those still at work that keep the old rule, of
 * these those not yet past the step, or none, because it asks only who files.
 */
export type DossierReach = 'shown' | 'working' | 'beforeStep' | 'none';

export interface Reach {
  readonly drafts: DraftReach;
  readonly dossiers: DossierReach;
}

const nobody: Reach = { drafts: 'none', dossiers: 'none' };
const words: Reach = { drafts: 'all', dossiers: 'shown' };
const wordsOfSteps: Reach = { drafts: 'none', dossiers: 'shown' };
const filers: Reach = { drafts: 'all', dossiers: 'none' };
const answered: Reach = { drafts: 'answered', dossiers: 'none' };
const attached: Reach = { drafts: 'attached', dossiers: 'none' };
const promised: Reach = { drafts: 'all', dossiers: 'working' };
const handled: Reach = { drafts: 'none', dossiers: 'working' };
const step: Reach = { drafts: 'none', dossiers: 'beforeStep' };

/** Whom each kind of difference concerns; a kind without a row does not compile (decision 0045). */
export const reaches: Readonly<Record<DifferenceKind, Reach>> = {
  ...{ name: words, stepWords: wordsOfSteps, processWords: wordsOfSteps, agencyWords: nobody },
  ...{ fieldOfWorkWords: nobody, keywords: nobody, portalUrl: nobody, note: nobody, phrases: nobody },
  ...{
    guide: nobody,
    cases: nobody,
    source: nobody,
    plan: nobody,
    assumed: nobody,
    drawing: nobody,
    verified: nobody,
  },
  ...{ supplementGround: nobody, variantWords: nobody, feeFile: nobody, order: filers },
  ...{ publisher: nobody, decision: nobody, fieldOfWork: nobody, levelOnPortal: filers },
  ...{ route: promised, competentLevel: promised, result: promised, retention: handled, other: promised },
  ...{ applicantAdded: nobody, applicantRemoved: filers, channelAdded: nobody, channelRemoved: filers },
  ...{ onlineLevelRaised: filers, onlineLevelLowered: filers, anywhere: nobody, notAnywhere: filers },
  ...{ limit: promised, cutOff: promised, variantAdded: promised, variantRemoved: promised },
  ...{ variantLimit: promised, variantCondition: promised, variantOrder: promised },
  ...{ fee: filers, feeLower: filers, feeByCouncil: filers, feeNote: filers, feeTable: filers },
  ...{ feeTableGone: filers, feeRowAdded: filers, feeRowRemoved: filers, feeRowWords: filers },
  ...{ feeRowAmount: filers, feeRowCondition: filers },
  ...{ componentAdded: filers, componentMayBeAdded: filers, componentRequired: filers },
  ...{ componentNotRequired: filers, componentCondition: filers, componentChanged: filers },
  ...{ componentWords: filers, componentRemoved: attached, componentNoLongerAsked: attached },
  ...{ pauseReason: handled, pausePolicy: handled, supplement: handled },
  ...{ agencyAdded: handled, agencyRemoved: handled, agencyLimit: handled, agencyChanged: handled },
  ...{ agencyOrder: handled },
  ...{ formAdded: nobody, formRemoved: filers, formWords: filers, formPages: filers },
  ...{ fieldAdded: filers, fieldMayBeFilled: filers, fieldRequired: filers, fieldNotRequired: filers },
  ...{ fieldCondition: filers, fieldFilledIn: filers, fieldWords: filers, fieldLook: filers },
  ...{ hintAdded: filers, hintWords: filers, optionWords: filers },
  ...{ fieldRemoved: answered, fieldNoLongerAsked: answered, fieldWider: answered },
  ...{ fieldChanged: answered, optionAdded: answered, optionRemoved: answered },
  ...{ processAdded: handled, processRemoved: handled, flow: handled, stepAdded: handled },
  ...{ stepRemoved: step, stepKind: step, stepLimit: step, stepRole: step, stepReminder: step },
};
