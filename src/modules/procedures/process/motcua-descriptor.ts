/**
 * Our attributes in a BPMN file, for bpmn-moddle: what kind of step, how much working time, whose lane, and
 * the English names. Other tools keep what they do not know, so a drawing survives being edited elsewhere.
 */
export const motcuaDescriptor = {
  name: 'Motcua',
  uri: 'urn:motcua:bpmn:1',
  prefix: 'motcua',
  xml: { tagAlias: 'lowerCase' },
  types: [
    {
      name: 'Step',
      extends: ['bpmn:UserTask'],
      properties: ['step', 'limit', 'nameEn'].map((name) => ({ name, isAttr: true, type: 'String' })),
    },
    {
      name: 'OfficeLane',
      extends: ['bpmn:Lane'],
      properties: [{ name: 'role', isAttr: true, type: 'String' }],
    },
    {
      name: 'NamedProcess',
      extends: ['bpmn:Process'],
      properties: [{ name: 'nameEn', isAttr: true, type: 'String' }],
    },
  ],
};
