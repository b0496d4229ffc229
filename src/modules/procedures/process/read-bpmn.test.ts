import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { type Fault, faultText } from '../content/located.ts';
import { compileProcess } from './compile.ts';
import { faultsIn } from './drawing.ts';
import { readBpmn } from './read-bpmn.action.ts';

async function faultsOf(xml: string): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  const note = faultsIn('drawn.bpmn', xml, faults);
  const drawing = await readBpmn(xml, note);
  if (drawing) compileProcess(drawing, { note, variable: () => true });
  return faults;
}

const bpmn = (inside: string, around = ''): string => `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:motcua="urn:motcua:bpmn:1" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="test">
${around}
<process id="p" name="p" motcua:nameEn="p">
${inside}
</process></definitions>`;

const fixtures = path.join(import.meta.dirname, 'fixtures/bpmn-miwg');

/** Elements that stand in the profile or only say where something is drawn. */
const inProfile =
  /^(definitions|process|collaboration|laneSet|lane|startEvent|endEvent|userTask|receiveTask|callActivity|exclusiveGateway|parallelGateway|sequenceFlow|conditionExpression|documentation)$/;

/** The one pool that a file may have: that of its first process. */
function poolOf(xml: string): string | undefined {
  const process = /<(?:\w+:)?process\s[^>]*?\bid="([^"]+)"/.exec(xml)?.[1];
  const pools = [...xml.matchAll(/<(?:\w+:)?participant\s[^>]*>/g)].map(([tag]) => tag);
  return pools
    .map((tag) => (tag.includes(`processRef="${process}"`) ? /\bid="([^"]+)"/.exec(tag)?.[1] : undefined))
    .find(Boolean);
}

for (const name of (await readdir(fixtures)).filter((each) => each.endsWith('.bpmn'))) {
  test(`of the process ${name}, drawn elsewhere, every element outside the profile is named`, async () => {
    const xml = await readFile(path.join(fixtures, name), 'utf8');
    const faults = await faultsOf(xml);
    const told = faults.map(({ path: element, message }) => `${element}: ${message}`).join('\n');
    const model = xml.replaceAll(/<(\w+:)?BPMNDiagram[\s\S]*?<\/(\w+:)?BPMNDiagram>/g, '');
    const elements = [...model.matchAll(/<(?:(?:semantic|bpmn):)?(\w+)\s[^>]*?\bid="([^"]+)"/g)];
    assert.ok(elements.length > 5);
    // What lies inside an element that is itself outside is named with it, unless it is a step of its own.
    const own =
      /Task|task|Event|Gateway|subProcess|participant|message|group|textAnnotation|dataObject|dataStore/;
    const silent = elements.filter(([, tag = '', id = '']) => {
      if (id === poolOf(xml)) return false;
      if (inProfile.test(tag) || !own.test(tag) || tag.endsWith('Definition')) return false;
      return !told.includes(id);
    });
    assert.deepEqual(
      silent.map(([, tag, id]) => `${tag} ${id}`),
      [],
    );
    for (const fault of faults) assert.ok(fault.line > 1 || fault.path === 'definitions', faultText(fault));
  });
}

for (const [what, xml, expected] of [
  ['an empty file', '', 'drawn.bpmn:1: definitions — is empty'],
  ['a file of blanks', ' \n \n', 'drawn.bpmn:1: definitions — is empty'],
  [
    'a text',
    'Kính gửi',
    'drawn.bpmn:1: definitions — the file is no readable XML: text stands before the first tag (column 1)',
  ],
  [
    'another kind of file',
    '<html/>',
    'drawn.bpmn:1: definitions — the element <html> may not stand here (column 1)',
  ],
  [
    'a file of two megabytes',
    bpmn(' '.repeat(2_000_001)),
    'drawn.bpmn:1: definitions — is longer than 2000000 characters',
  ],
  [
    'a bomb of entities',
    bpmn('<userTask id="a" name="&b;"/>').replace(
      '?>\n',
      '?>\n<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>\n',
    ),
    'drawn.bpmn:2: definitions — must not define a document type or entities',
  ],
  [
    'a tag that is not closed',
    bpmn('<userTask id="a">'),
    'drawn.bpmn:6: definitions — the file is no readable XML: a closing tag is not that of the open element (column 1)',
  ],
  [
    'no process',
    bpmn('').replaceAll(/<process[\s\S]*<\/process>/g, ''),
    'drawn.bpmn:1: definitions — must hold exactly one process',
  ],
  [
    'two processes',
    bpmn('', '<process id="other"/>'),
    'drawn.bpmn:4: p — is a second process: a file holds exactly one process',
  ],
  [
    'two pools',
    bpmn(
      '',
      '<collaboration id="c"><participant id="us" processRef="p"/><participant id="citizen"/></collaboration>',
    ),
    'drawn.bpmn:3: citizen — is a pool of another process: a file holds exactly one process',
  ],
  [
    'an id given twice',
    bpmn('<userTask id="a"/>\n<userTask id="a"/>'),
    'drawn.bpmn:6: a — has the id of another element',
  ],
  [
    'a step without an id',
    bpmn('<userTask name="Ký"/>'),
    'drawn.bpmn:5: Ký — bpmn:UserTask must have an id of plain letters',
  ],
  [
    'an id that is a trap',
    bpmn('<userTask id="__proto__"/>'),
    'drawn.bpmn:5: __proto__ — bpmn:UserTask must have an id of plain letters',
  ],
  [
    'a flow to nowhere',
    bpmn('<userTask id="a"/>\n<sequenceFlow id="f" sourceRef="a" targetRef="b"/>'),
    'drawn.bpmn:6: f — bpmn:targetRef leads to "b", which is not there',
  ],
  [
    'a flow without ends',
    bpmn('<sequenceFlow id="f"/>'),
    'drawn.bpmn:5: f — leads nowhere: its targetRef is no element of the process',
  ],
  [
    'a lane that holds nothing drawn',
    bpmn('<laneSet id="ls"><lane id="l"><flowNodeRef>a</flowNodeRef></lane></laneSet>'),
    'drawn.bpmn:5: l — bpmn:flowNodeRef leads to "a", which is not there',
  ],
  [
    'an element of no language',
    bpmn('<fooTask id="a"/>'),
    'drawn.bpmn:5: definitions — <bpmn:FooTask> is no element of BPMN 2.0 (column 1)',
  ],
  [
    'an attribute we do not have',
    bpmn('<userTask id="a" motcua:stpe="sign"/>'),
    'drawn.bpmn:5: a — unknown attribute <motcua:stpe>',
  ],
  [
    'an attribute of another engine',
    bpmn('<userTask id="a" camunda:assignee="me"/>'),
    'drawn.bpmn:5: a — the extensions camunda:assignee are outside the profile',
  ],
  [
    'an extension of another engine',
    bpmn('<userTask id="a"><extensionElements><camunda:formData/></extensionElements></userTask>'),
    'drawn.bpmn:5: a — the extensions camunda:formData are outside the profile',
  ],
  [
    'a timer of BPMN',
    bpmn('<startEvent id="a"><timerEventDefinition id="t"/></startEvent>'),
    'drawn.bpmn:5: t — bpmn:TimerEventDefinition (eventDefinitions of a) is outside the profile',
  ],
  [
    'a task done many times',
    bpmn('<userTask id="a"><multiInstanceLoopCharacteristics/></userTask>'),
    'drawn.bpmn:5: a — bpmn:MultiInstanceLoopCharacteristics (loopCharacteristics of a) is outside the profile',
  ],
  [
    'a process inside a process',
    bpmn('<subProcess id="a">\n<task id="b"/></subProcess>'),
    'drawn.bpmn:6: b — bpmn:Task is outside the profile',
  ],
  [
    'another encoding',
    bpmn('').replace('UTF-8', 'ISO-8859-1'),
    'drawn.bpmn:1: definitions — the file says its encoding is ISO-8859-1; only UTF-8 is read',
  ],
] as const) {
  test(`told with its line is ${what}`, async () => {
    const told = (await faultsOf(xml)).map(faultText);
    assert.ok(told.includes(expected), told.join('\n'));
  });
}

test('what nests deeply or has thousands of steps is refused and not run out of breath over', async () => {
  const deep = await faultsOf(bpmn('<subProcess>'.repeat(20_000) + '</subProcess>'.repeat(20_000)));
  assert.match(deep.map(faultText).join('\n'), /bpmn:SubProcess is outside the profile/);
  const wide = await faultsOf(
    bpmn(Array.from({ length: 5_000 }, (_, at) => `<userTask id="a${at}"/>`).join('')),
  );
  assert.match(wide.map(faultText).join('\n'), /has more than 500 elements: draw it in parts and call them/);
});
