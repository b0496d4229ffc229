import { type Static, Type } from 'typebox';
import { err, ok, parseId, postItemCode, type Refusal, type Result, refusal } from '#kernel';
import { type AnyApiRoute, apiRoute } from '#platform/http';
import { loadCase } from '../casework/open-case.action.ts';
import type { DossierDeps } from '../deps.ts';
import { type KnownForReturn, knownForReturn } from '../result/known-for-return.ts';
import { decideReturnResult, type ReturnResult } from '../result/return-result.ts';
import { signatureSchema } from '../result/signature.ts';
import { checkTaker, takerKinds } from '../result/taker.ts';
import { runCommand } from './run-command.action.ts';
import { dossierOut, dossierParams, none } from './schemas.ts';

const short = (most: number, description: string) =>
  Type.Optional(Type.String({ maxLength: most, description }));

const atDesk = Type.Object({
  way: Type.Literal('desk'),
  as: Type.Enum(takerKinds, { description: 'As what they take it: somebody the dossier names, or a proxy' }),
  name: short(150, 'Of a proxy; of the others compared with the dossier'),
  personId: short(20, 'Number of the identity card or passport shown; a proxy must show one'),
  mandate: short(200, 'Number and date of the authorisation of a proxy'),
  signature: Type.Union([Type.Literal('paper'), signatureSchema], {
    description: 'Signed on the printed receipt, or the lines drawn on a screen',
  }),
  givenBack: Type.Optional(
    Type.Array(Type.String({ maxLength: 100 }), {
      maxItems: 50,
      description: 'Components of which the original goes back to the person',
    }),
  ),
  collected: Type.Optional(Type.Array(Type.String({ maxLength: 200 }), { maxItems: 20 })),
});

const byPost = Type.Object({
  way: Type.Literal('post'),
  receiver: Type.String({ maxLength: 300, description: 'To whom and where it is sent' }),
  item: short(40, 'Number of the postal item'),
});

const returnIn = Type.Union([atDesk, byPost, Type.Object({ way: Type.Literal('electronic') })]);

/** Handing a result out: to the right person, or on its way. */
export const returnApi = (deps: DossierDeps): AnyApiRoute =>
  apiRoute({
    method: 'POST',
    path: '/api/v1/dossiers/:id/return',
    permission: 'dossier.return-result',
    audit: 'api.dossier.return-result',
    summary: 'Record that the result was handed out, and to whom',
    params: dossierParams,
    body: returnIn,
    query: none,
    response: dossierOut,
    handle: async ({ params, body }, request) => {
      const command = commandOf(body, await knownOf(deps, params.id));
      // Judged where the command is, so that nobody learns of a dossier that is not theirs by what is refused.
      return runCommand(deps, request, { id: params.id, action: 'return-result' }, (dossier, context) =>
        command.ok ? decideReturnResult(dossier, command.value, context) : err(command.error),
      );
    },
  });

async function knownOf(deps: DossierDeps, id: string): Promise<KnownForReturn> {
  const dossierId = parseId<'dossier'>(id);
  const found = dossierId && (await loadCase(deps, dossierId));
  return found ? knownForReturn(found) : { takers: [], originals: [] };
}

function commandOf(
  body: Static<typeof returnIn>,
  { takers, originals }: KnownForReturn,
): Result<ReturnResult, Refusal> {
  switch (body.way) {
    case 'electronic':
      return ok({ way: 'electronic' });
    case 'post': {
      const item = body.item === undefined ? undefined : postItemCode(body.item);
      if (body.item !== undefined && item === undefined) return err(refusal('result.item-wrong'));
      return ok({ way: 'post', receiver: body.receiver, item });
    }
    case 'desk': {
      const { as, name = '', personId = '', mandate = '', signature, givenBack = [], collected = [] } = body;
      const said = { as, name: name.trim(), personId: personId.trim(), mandate: mandate.trim() };
      const taker = checkTaker(takers, said);
      if (!taker.ok) return taker;
      if (givenBack.some((key) => !originals.includes(key))) return err(refusal('result.original-unknown'));
      const { name: receiver, ...papers } = taker.value;
      return ok({ way: 'desk', receiver, taking: { as, ...papers, signature, givenBack, collected } });
    }
  }
}
