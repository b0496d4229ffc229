import { isMap, parseDocument } from 'yaml';
import type { Bilingual } from '#kernel';

/** What a first process is called and who does its four steps. */
export interface FirstProcess {
  readonly name: Bilingual;
  readonly shared?: boolean | undefined;
}

const head = `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:motcua="urn:motcua:bpmn:1" id="definitions" targetNamespace="urn:motcua:procedures">`;

/** A file that holds an empty process: a start, an end, a line between them. Steps are put in by `writeOutline`. */
export const emptyProcess = ({
  shared = false,
}: {
  readonly shared?: boolean | undefined;
} = {}): string => `${head}
  <bpmn:process id="procedure" ${shared ? 'motcua:shared="true" ' : ''}isExecutable="false">
    <bpmn:startEvent id="start" />
    <bpmn:endEvent id="end" />
    <bpmn:sequenceFlow id="flow-1" sourceRef="start" targetRef="end" />
  </bpmn:process>
</bpmn:definitions>
`;

/** The text of a procedure's file that names its drawing; steps told in words go, since the drawing tells them. */
export function namingDiagram(yaml: string): string {
  const document = parseDocument(yaml);
  if (document.errors.length > 0 || !isMap(document.contents)) return yaml;
  document.setIn(['process', 'diagram'], 'process.bpmn');
  document.deleteIn(['process', 'steps']);
  return document.toString({ lineWidth: 110 });
}
