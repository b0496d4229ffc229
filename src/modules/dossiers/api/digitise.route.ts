import { Type } from 'typebox';
import type { AnyApiRoute } from '#platform/http';
import type { DossierDeps } from '../deps.ts';
import { decideConfirmCopy, decideDigitise, decideSettleComponent } from '../digitise/digitise.ts';
import { fieldsJson } from '../digitise/fields.ts';
import { commandRoute } from './command.route.ts';
import { documentIds } from './papers.action.ts';
import { idIn, note } from './schemas.ts';

const component = Type.String({ maxLength: 200, description: 'Key of the component in the procedure' });
const text = (description: string) => Type.Optional(Type.String({ maxLength: 300, description }));

/** Digital copies of papers, made elsewhere and handed in: by a scanner's own program, by another system. */
export const digitiseApi = (deps: DossierDeps): readonly AnyApiRoute[] => [
  commandRoute(deps, {
    action: 'digitise',
    path: 'digital-copies',
    permission: 'dossier.digitise',
    summary: 'Hand in digital copies of papers, one PDF a component',
    body: Type.Object({
      papers: Type.Array(
        Type.Object({
          component,
          document: idIn('Id that POST /api/v1/documents answered'),
          pages: Type.Integer({ minimum: 1, maximum: 500 }),
        }),
        { minItems: 1, maxItems: 20 },
      ),
    }),
    papers: ({ papers }) => papers.map(({ document }) => document),
    decide: (dossier, { papers }, context) =>
      decideDigitise(
        dossier,
        {
          papers: papers.flatMap(({ component: key, document }) =>
            documentIds([document]).map((documentId) => ({ component: key, documentId })),
          ),
          pages: papers.reduce((sum, { pages }) => sum + pages, 0),
          left: 0,
        },
        context,
      ),
  }),
  commandRoute(deps, {
    action: 'confirm-copy',
    path: 'digital-copies/confirmation',
    permission: 'dossier.digitise',
    summary: 'Confirm that a digital copy is that of the paper',
    body: Type.Object({
      component,
      document: idIn('The copy that was compared'),
      number: text('Number and sign of the paper'),
      issuedOn: text('Date of issue, as yyyy-mm-dd'),
      issuer: text('Issuing body'),
      name: text('Whose it is, as written on it'),
      validUntil: text('Last day it is valid, as yyyy-mm-dd'),
    }),
    decide: (dossier, { component: key, document, ...fields }, context) => {
      const [shown] = documentIds([document]);
      if (!shown) throw new Error('An id that the schema let through');
      const command = { component: key, shown, searchable: false, fields: fieldsJson(fields), stored: false };
      return decideConfirmCopy(dossier, command, context);
    },
  }),
  commandRoute(deps, {
    action: 'settle-component',
    path: 'component-sources',
    permission: 'dossier.digitise',
    summary: 'Say where the digital copy of a component comes from, or why none is made',
    body: Type.Object({
      component,
      source: Type.Enum(['national-store', 'result-code', 'electronic', 'shown', 'internal', 'secret']),
      note: note('The result code; the store and the number it was found under'),
    }),
    decide: (dossier, { component: key, source, note: words }, context) =>
      decideSettleComponent(dossier, { component: key, source, note: words, fields: {} }, context),
  }),
];
