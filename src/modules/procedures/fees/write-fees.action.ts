import { DmnModdle } from 'dmn-moddle';
import type { FormDefinition } from '../form/form.ts';
import { columnsIn } from './fee-columns.ts';
import type { FeeTable } from './fee-table.ts';

const annotations = ['vi', 'en', 'ground', 'verified'] as const;
const types: Readonly<Record<string, string>> = {
  number: 'number',
  money: 'number',
  checkbox: 'boolean',
  date: 'date',
};

/** A table as a DMN 1.3 file, which other tools read too; read again it is the same table. */
export async function writeFees(table: FeeTable, form: FormDefinition | undefined): Promise<string> {
  const moddle = new DmnModdle();
  const make = (type: string, attributes: object) => moddle.create(`dmn:${type}`, { ...attributes });
  const kinds = new Map(columnsIn(form).map(({ key, kind }) => [key, kind]));
  const clause = (name: string) => types[kinds.get(name) ?? ''] ?? 'string';
  const input = table.inputs.map(({ name, label }, index) =>
    make('InputClause', {
      id: `input-${index + 1}`,
      label,
      inputExpression: make('LiteralExpression', {
        id: `asks-${index + 1}`,
        typeRef: clause(name),
        text: name,
      }),
    }),
  );
  const rule = table.rows.map(({ key, when, amount, words, ground, verified }) => {
    const said = { vi: words.vi, en: words.en ?? '', ground: ground ?? '', verified: String(verified) };
    return make('DecisionRule', {
      id: key,
      inputEntry: when.map((text, index) => make('UnaryTests', { id: `${key}-${index + 1}`, text })),
      outputEntry: [make('LiteralExpression', { id: `${key}-amount`, text: amount })],
      annotationEntry: annotations.map((name) => make('RuleAnnotation', { text: said[name] })),
    });
  });
  const decisionLogic = make('DecisionTable', {
    id: 'fee-table',
    hitPolicy: table.hitPolicy,
    ...(table.hitPolicy === 'COLLECT' ? { aggregation: 'SUM' } : {}),
    input,
    output: [make('OutputClause', { id: 'amount', name: 'amount', typeRef: 'number' })],
    annotation: annotations.map((name) => make('RuleAnnotationClause', { name })),
    rule,
  });
  const root = make('Definitions', {
    id: 'fees',
    name: 'Phí, lệ phí',
    namespace: 'urn:motcua:dmn:1',
    drgElement: [make('Decision', { id: 'fee', name: 'Phí, lệ phí', decisionLogic })],
  });
  const { xml } = await moddle.toXML(root, { format: true });
  return xml;
}
