import { copyDocument } from '#documents';
import { dateIn, err, foldText, ok, type Refusal, type Result, refusal } from '#kernel';
import type { Seal } from '#platform/seal';
import { type Case, type CaseComponent, caseComponents } from '../casework/case.ts';
import type { DossierDeps } from '../deps.ts';
import type { Dossier } from '../dossier.ts';
import { onBehalfOfIn } from '../parties/parties.ts';
import { performIn } from '../perform.ts';
import type { Confirmed, Settled } from './copy-commands.ts';
import { decideConfirmCopy, decideSettleComponent } from './digitise.ts';
import { fieldsJson } from './fields.ts';
import { dayIn } from './fields-form.ts';
import { type Digitiser, Refused } from './pile.action.ts';
import { keepPaper, type StoreOwner, type StorePaper, usablePapers } from './store-paper.store.ts';

export type CopyDeps = DossierDeps & { readonly seal: Seal };
type Done = Promise<Result<Dossier, Refusal>>;

/** Whose data store the papers of a dossier belong to; nobody's where that is not known. */
function ownerOf({ dossier, application }: Case, seal: Seal): StoreOwner | undefined {
  const other = onBehalfOfIn(application.applicant);
  const own = application.applicant['personId'];
  const number = (other ? other.personId : typeof own === 'string' ? own : undefined) ?? '';
  const digest = number === '' ? undefined : seal.digest('store-paper owner', number);
  // Filed for somebody else, the account is not the owner's.
  const account = other ? undefined : (dossier.ownerAccountId ?? undefined);
  return digest || account ? { account, digest } : undefined;
}

/** What makes papers of two procedures the same kind: there are no codes of components yet, so it is their name. */
const kindOf = ({ name }: Pick<CaseComponent, 'name'>): string => foldText(name.vi);

/** Confirms a copy and keeps it in its owner's store, both or neither. */
export async function confirmCopy(
  deps: CopyDeps,
  found: Case,
  { component, shown, searchable, fields, accepted }: Confirmed,
  { actor, now, key }: Digitiser,
): Done {
  const owner = ownerOf(found, deps.seal);
  const named = caseComponents(found).find((each) => each.key === component);
  const { id: dossierId } = found.dossier;
  const told = { ...fieldsJson(fields), ...(accepted.length > 0 ? { asRead: [...accepted] } : {}) };
  return inOne(deps, async (tx) => {
    const command = { actor, dossierId, action: 'confirm-copy', key, now } as const;
    const outcome = await performIn(deps.office, tx, command, (dossier, context) =>
      decideConfirmCopy(
        dossier,
        { component, shown, searchable, fields: told, stored: owner !== undefined },
        context,
      ),
    );
    if (!outcome.ok) throw new Refused(outcome.error);
    if (owner && named && !outcome.value.repeated)
      await keepPaper(tx, {
        ...{ document: shown, dossierId, owner, component, kind: kindOf(named), fields, now },
        validUntil: dayIn(fields.validUntil),
        by: actor.kind === 'official' ? `${actor.name}, ${actor.postName.vi}` : actor.kind,
      });
    return outcome.value.dossier;
  });
}

/** Papers of the owner's store that could stand for components of this dossier, by component. */
export async function offersFor(
  { office, seal }: CopyDeps,
  found: Case,
  now: Digitiser['now'],
): Promise<ReadonlyMap<string, readonly StorePaper[]>> {
  const owner = ownerOf(found, seal);
  if (!owner) return new Map();
  const papers = await usablePapers(office.db, owner, { not: found.dossier.id, on: dateIn(now) });
  return new Map(
    caseComponents(found).flatMap((component) => {
      const own = papers.filter(({ kind }) => kind === kindOf(component));
      return own.length > 0 ? [[component.key, own] as const] : [];
    }),
  );
}

/** Says where a copy comes from. One that is used again is looked up anew: it may have been superseded meanwhile. */
export async function settleComponent(
  deps: CopyDeps,
  found: Case,
  { paper, ...settled }: Settled,
  { actor, now, key }: Digitiser,
): Done {
  const { id: dossierId } = found.dossier;
  const offered = (await offersFor(deps, found, now)).get(settled.component) ?? [];
  const chosen = offered.find(({ document }) => document === paper);
  if (settled.source === 'reused' && paper && !chosen) return err(refusal('settle.paper-gone'));
  const reused = settled.source === 'reused' ? chosen : undefined;
  return inOne(deps, async (tx) => {
    const copy = reused && (await copyDocument(tx, reused.document, { actor, now }));
    const command = { actor, dossierId, action: 'settle-component', key, now } as const;
    const note = reused ? reused.dossierCode : settled.note;
    const fields = reused ? fieldsJson(reused.fields) : {};
    const outcome = await performIn(deps.office, tx, command, (dossier, context) =>
      decideSettleComponent(dossier, { ...settled, note, fields, reused: copy?.id }, context),
    );
    if (!outcome.ok) throw new Refused(outcome.error);
    // Sent twice, the first one's copy stands; this one is nobody's.
    if (outcome.value.repeated && copy) throw new Refused(refusal('key.done'));
    return outcome.value.dossier;
  });
}

async function inOne(
  { office }: DossierDeps,
  work: (tx: Parameters<Parameters<DossierDeps['office']['db']['transaction']>[0]>[0]) => Promise<Dossier>,
): Done {
  try {
    return ok(await office.db.transaction(work));
  } catch (error) {
    if (error instanceof Refused) return err(error.refusal);
    throw error;
  }
}
