import type { ModdleElement } from 'bpmn-moddle';
import { type Bounds, layOutLanes } from './lay-out.ts';
import { elementsOf, hold, idOfElement, isModdle, type ModdleFile } from './moddle-file.action.ts';
import type { Outline } from './outline.ts';
import type { Wire } from './wires.ts';

/** Whether every lane, node and line of the process stands in the picture of the file. */
export function isDrawn(definitions: ModdleElement, process: ModdleElement): boolean {
  const drawn = new Set(
    elementsOf(definitions, 'diagrams')
      .map((diagram) => diagram.get('plane'))
      .filter(isModdle)
      .flatMap((plane) => elementsOf(plane, 'planeElement'))
      .map((shape) => shape.get('bpmnElement')),
  );
  const lanes = elementsOf(process, 'laneSets').flatMap((set) => elementsOf(set, 'lanes'));
  return [...elementsOf(process, 'flowElements'), ...lanes].every((each) => drawn.has(each));
}

/** Draws the picture of the file anew, by our own layout. */
export function drawDiagram(
  file: ModdleFile,
  process: ModdleElement,
  outline: Outline,
  lineOf: (wire: Wire) => ModdleElement | undefined,
): void {
  const { create, definitions } = file;
  const laid = layOutLanes(outline);
  const collaboration = elementsOf(definitions, 'rootElements').find(
    ({ $type }) => $type === 'bpmn:Collaboration',
  );
  const pool =
    collaboration &&
    elementsOf(collaboration, 'participants').find((each) => each.get('processRef') === process);
  const lanes = elementsOf(process, 'laneSets').flatMap((set) => elementsOf(set, 'lanes'));
  const shape = (element: ModdleElement, bounds: Bounds | undefined, more = {}): readonly ModdleElement[] => {
    if (!bounds) return [];
    const drawn = create('bpmndi:BPMNShape', {
      id: `${idOfElement(element)}-shape`,
      bpmnElement: element,
      ...more,
    });
    const placed = create('dc:Bounds', { ...bounds });
    placed.$parent = drawn;
    drawn.set('bounds', placed);
    return [drawn];
  };
  const wide = { isHorizontal: true };
  const nodes = elementsOf(process, 'flowElements').flatMap((each) =>
    shape(each, laid.nodes.get(idOfElement(each))),
  );
  const edges = laid.lines.flatMap(({ wire, points }) => {
    const line = lineOf(wire);
    if (!line) return [];
    const edge = create('bpmndi:BPMNEdge', { id: `${idOfElement(line)}-edge`, bpmnElement: line });
    hold(
      edge,
      'waypoint',
      points.map((point) => create('dc:Point', { ...point })),
    );
    return [edge];
  });
  const plane = create('bpmndi:BPMNPlane', { id: 'plane', bpmnElement: collaboration ?? process });
  hold(plane, 'planeElement', [
    ...(pool ? shape(pool, laid.pool, wide) : []),
    ...lanes.flatMap((lane) => shape(lane, laid.lanes.get(idOfElement(lane)), wide)),
    ...nodes,
    ...edges,
  ]);
  const diagram = create('bpmndi:BPMNDiagram', { id: 'diagram' });
  plane.$parent = diagram;
  diagram.set('plane', plane);
  hold(definitions, 'diagrams', [diagram]);
}
