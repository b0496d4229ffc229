import { DmnModdle } from 'dmn-moddle';
import type { Fault } from '../content/located.ts';
import { xmlFault } from '../content/xml-fault.ts';
import type { FormDefinition } from '../form/form.ts';
import { type Element, isElement, listOf, textOf, typeOf } from '../process/element.ts';
import { feeFaults } from './check-fees.ts';
import { feeFault } from './fee-fault.text.ts';
import { faultOfFile, feeFaultIn } from './fee-place.ts';
import { type FeeRow, type FeeTable, hitPolicies } from './fee-table.ts';

const longestFile = 500_000;

/**
 * Reads `fees.dmn`: one decision, which is a table with one output. Every mistake goes into `faults`, with its row and
 * column. What could be read of it is answered all the same, so that a designer can show it.
 */
export async function readFees(
  xml: string,
  {
    file,
    form,
    faults,
  }: { readonly file: string; readonly form: FormDefinition | undefined; readonly faults: Fault[] },
): Promise<FeeTable | undefined> {
  const note = (message: Fault['message'], line?: number) => {
    faults.push(faultOfFile(file, message, line));
    return undefined;
  };
  const root = await rootIn(xml, note);
  const drawn = root && decisionTableIn(root);
  if (!drawn) return root && note(feeFault.oneDecision);
  const before = faults.length;
  const policy = policyOf(drawn);
  const known = hitPolicies.find((each) => each === policy);
  if (!known) note(feeFault.hitPolicy(policy));
  const outputs = listOf(drawn, 'output');
  if (outputs.length !== 1) note(feeFault.oneOutput);
  if (outputs.some((each) => isElement(each['defaultOutputEntry']))) note(feeFault.defaultOutput);
  const inputs = listOf(drawn, 'input').map(inputOf);
  const notes = listOf(drawn, 'annotation').map((each) => textOf(each, 'name'));
  const rows = listOf(drawn, 'rule').map((rule, index) => rowOf(rule, notes, index));
  const names = inputs.map(({ name }) => name);
  const table: FeeTable = { hitPolicy: known ?? 'UNIQUE', inputs, rows };
  const place = { file, text: xml };
  rows.forEach(({ when }, row) => {
    if (when.length === inputs.length) return;
    faults.push(feeFaultIn(place, names, { at: { row }, message: feeFault.cells }));
  });
  if (faults.length === before)
    faults.push(...feeFaults(table, form).map((fault) => feeFaultIn(place, names, fault)));
  return table;
}

type Note = (message: Fault['message'], line?: number) => undefined;

async function rootIn(xml: string, note: Note): Promise<Element | undefined> {
  if (xml.trim() === '') return note(feeFault.empty);
  if (xml.length > longestFile) return note(feeFault.long);
  const type = xml.search(/<!(DOCTYPE|ENTITY)/i);
  if (type >= 0) return note(feeFault.docType, xml.slice(0, type).split('\n').length);
  if (!xml.includes('https://www.omg.org/spec/DMN/20191111/MODEL/')) return note(feeFault.notDmn);
  try {
    const { rootElement, warnings } = await new DmnModdle().fromXML(xml);
    const [warning] = warnings;
    if (warning) return noteXml(note, warning.message);
    return isElement(rootElement) ? rootElement : note(feeFault.notDmn);
  } catch (error) {
    const inside = isElement(error) ? listOf(error, 'warnings')[0] : undefined;
    const thrown = error instanceof Error ? error.message : String(error);
    return noteXml(note, inside ? textOf(inside, 'message') : thrown);
  }
}

function noteXml(note: Note, said: string): undefined {
  const { message, line } = xmlFault(said);
  return note(message, line);
}

/** The one decision there is; other elements of a requirements diagram are not ours to run. */
function decisionTableIn(root: Element): Element | undefined {
  const elements = listOf(root, 'drgElement');
  const [decision, ...others] = elements;
  if (!decision || others.length > 0 || typeOf(decision) !== 'dmn:Decision') return undefined;
  const logic = decision['decisionLogic'];
  return isElement(logic) && typeOf(logic) === 'dmn:DecisionTable' ? logic : undefined;
}

/** `COLLECT` alone would be a list of amounts, which nobody can pay. */
function policyOf(table: Element): string {
  const policy = textOf(table, 'hitPolicy') || 'UNIQUE';
  if (policy !== 'COLLECT') return policy;
  const sum = textOf(table, 'aggregation');
  return sum === 'SUM' ? policy : `${policy} ${sum || '–'}`;
}

function inputOf(input: Element) {
  const expression = input['inputExpression'];
  const name = isElement(expression) ? textOf(expression, 'text') : '';
  return { name, label: textOf(input, 'label') || name };
}

function rowOf(rule: Element, notes: readonly string[], index: number): FeeRow {
  const said = listOf(rule, 'annotationEntry').map((each) => textOf(each, 'text'));
  const noted = (name: string) => said[notes.indexOf(name)] || undefined;
  const [output] = listOf(rule, 'outputEntry');
  const [en, ground] = [noted('en'), noted('ground')];
  return {
    key: textOf(rule, 'id') || `row-${index + 1}`,
    when: listOf(rule, 'inputEntry').map((each) => textOf(each, 'text') || '-'),
    amount: output ? textOf(output, 'text') : '',
    words: { vi: noted('vi') ?? textOf(rule, 'description'), ...(en === undefined ? {} : { en }) },
    ...(ground === undefined ? {} : { ground }),
    verified: noted('verified') === 'true',
  };
}
