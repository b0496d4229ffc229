import type { ModdleElement } from 'bpmn-moddle';
import type { Bilingual } from '#kernel';
import { adaptText } from './adapt.text.ts';
import { lanesOf, nameOf } from './adapt-nodes.action.ts';
import { elementsOf, hold, isModdle, type ModdleFile } from './moddle-file.action.ts';

/** Lanes in one row, and no step outside of them; who works in each is for a person to say. */
export function putInLanes({ create }: ModdleFile, process: ModdleElement, changes: Bilingual[]): void {
  const all = lanesOf(process);
  // A lane that only holds others has nobody working in it.
  const lanes = all.filter((lane) => !isModdle(lane.get('childLaneSet')));
  if (lanes.length < all.length) changes.push(adaptText.nested(lanes.length));
  const nodes = elementsOf(process, 'flowElements').filter(({ $type }) => $type !== 'bpmn:SequenceFlow');
  for (const lane of lanes) {
    lane.set(
      'flowNodeRef',
      elementsOf(lane, 'flowNodeRef').filter((node) => nodes.includes(node)),
    );
  }
  const inLanes = new Set(lanes.flatMap((lane) => elementsOf(lane, 'flowNodeRef')));
  const left = nodes.filter((node) => !inLanes.has(node));
  const [first = create('bpmn:Lane', { id: 'lane-1', name: adaptText.firstLane.vi, role: 'handler' })] =
    lanes;
  if (left.length > 0 && lanes.length > 0) changes.push(adaptText.unplaced(left.length, nameOf(first)));
  if (left.length > 0) first.set('flowNodeRef', [...elementsOf(first, 'flowNodeRef'), ...left]);
  if (lanes.length === 0) changes.push(adaptText.lane);
  const set = create('bpmn:LaneSet', { id: 'lanes' });
  hold(set, 'lanes', lanes.length > 0 ? lanes : [first]);
  hold(process, 'laneSets', [set]);
}

/** The first step receives and the last returns, where nobody has said; the others are work. */
export function nameKinds(process: ModdleElement, changes: Bilingual[]): void {
  const steps = elementsOf(process, 'flowElements').filter(({ $type }) => $type === 'bpmn:UserTask');
  const unsaid = steps.filter((step) => typeof step.get('step') !== 'string');
  if (unsaid.length > 0) changes.push(adaptText.kinds(unsaid.length));
  const touches = (step: ModdleElement, side: 'incoming' | 'outgoing', type: string): boolean =>
    elementsOf(step, side).some((flow) => {
      const other = flow.get(side === 'incoming' ? 'sourceRef' : 'targetRef');
      return isModdle(other) && other.$type === type;
    });
  for (const step of unsaid) {
    const returns = touches(step, 'outgoing', 'bpmn:EndEvent');
    const receives = touches(step, 'incoming', 'bpmn:StartEvent');
    step.set('step', receives ? 'receive' : returns ? 'return' : 'process');
    if (returns && !receives) step.set('limit', 'not-counted');
  }
}
