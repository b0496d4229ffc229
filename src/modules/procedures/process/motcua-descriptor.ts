const attributes = (...names: readonly string[]) =>
  names.map((name) => ({ name, isAttr: true, type: 'String' }));

/**
 * Our attributes in a BPMN file, for bpmn-moddle: what kind of step, how much working time, when to remind
 * and to tell the superior, whose lane, whose opinion, and the English names. Other tools keep what they do
 * not know, so a drawing survives being edited elsewhere.
 */
export const motcuaDescriptor = {
  name: 'Motcua',
  uri: 'urn:motcua:bpmn:1',
  prefix: 'motcua',
  xml: { tagAlias: 'lowerCase' },
  types: [
    {
      name: 'Timed',
      extends: ['bpmn:UserTask', 'bpmn:ReceiveTask'],
      properties: attributes('limit', 'remind', 'escalate'),
    },
    { name: 'Step', extends: ['bpmn:UserTask'], properties: attributes('step', 'parties', 'rule') },
    { name: 'Waiting', extends: ['bpmn:ReceiveTask'], properties: attributes('wait') },
    { name: 'OfficeLane', extends: ['bpmn:Lane'], properties: attributes('role', 'agency') },
    {
      name: 'Named',
      extends: ['bpmn:UserTask', 'bpmn:ReceiveTask', 'bpmn:Process', 'bpmn:SequenceFlow'],
      properties: attributes('nameEn'),
    },
    { name: 'Shared', extends: ['bpmn:Process'], properties: attributes('shared') },
  ],
};
