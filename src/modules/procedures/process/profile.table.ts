/**
 * The closed profile: which elements of BPMN 2.0 a process may hold, and which properties of each. What is
 * in no row is outside, whatever it means elsewhere.
 */
const node = ['id', 'name', 'documentation', 'incoming', 'outgoing'];
const timed = [...node, 'nameEn', 'limit', 'remind', 'escalate'];

export const profile: Readonly<Record<string, readonly string[]>> = {
  'bpmn:Definitions': [
    'id',
    'name',
    'targetNamespace',
    'expressionLanguage',
    'typeLanguage',
    'exporter',
    'exporterVersion',
    'rootElements',
    // The picture: where the boxes stand. It is kept with the file and decides nothing.
    'diagrams',
  ],
  'bpmn:Collaboration': ['id', 'name', 'documentation', 'isClosed', 'participants'],
  'bpmn:Participant': ['id', 'name', 'documentation', 'processRef'],
  'bpmn:Process': [
    'id',
    'name',
    'documentation',
    'nameEn',
    'shared',
    'isExecutable',
    'isClosed',
    'processType',
    'definitionalCollaborationRef',
    'laneSets',
    'flowElements',
  ],
  'bpmn:LaneSet': ['id', 'name', 'documentation', 'lanes'],
  'bpmn:Lane': ['id', 'name', 'documentation', 'role', 'agency', 'flowNodeRef'],
  'bpmn:StartEvent': [...node, 'isInterrupting'],
  'bpmn:EndEvent': node,
  'bpmn:UserTask': [...timed, 'step', 'parties', 'rule', 'implementation'],
  'bpmn:ReceiveTask': [...timed, 'wait', 'implementation'],
  'bpmn:CallActivity': [...node, 'calledElement'],
  'bpmn:ExclusiveGateway': [...node, 'default', 'gatewayDirection'],
  'bpmn:ParallelGateway': [...node, 'gatewayDirection'],
  'bpmn:SequenceFlow': [
    'id',
    'name',
    'documentation',
    'nameEn',
    'sourceRef',
    'targetRef',
    'conditionExpression',
    'isImmediate',
  ],
  'bpmn:Expression': ['id', 'body'],
  'bpmn:FormalExpression': ['id', 'body', 'language'],
  'bpmn:Documentation': ['id', 'text', 'textFormat'],
};

/** Properties that some tools write out although they say only what holds anyway. */
export const plainValues: Readonly<Record<string, string | number | boolean>> = {
  isForCompensation: false,
  startQuantity: 1,
  completionQuantity: 1,
  instantiate: false,
  parallelMultiple: false,
};

/** Properties whose elements belong to the element itself; the others only refer to elements elsewhere. */
export const parts: readonly string[] = [
  'rootElements',
  'participants',
  'laneSets',
  'lanes',
  'flowElements',
  'conditionExpression',
  'documentation',
  'artifacts',
];
