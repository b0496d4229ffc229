import type { ModdleElement } from 'bpmn-moddle';
import { keepPlaces, type Picture } from './keep-places.ts';
import { type Bounds, layOutLanes, type Point } from './lay-out.ts';
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

/** Draws the picture of the file: what stood somewhere stays there where it can, else all by our own layout. */
export function drawDiagram(
  file: ModdleFile,
  process: ModdleElement,
  outline: Outline,
  lineOf: (wire: Wire) => ModdleElement | undefined,
): void {
  const { create, definitions } = file;
  const laid = keepPlaces(pictureOf(definitions, process, lineOf), outline) ?? layOutLanes(outline);
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

/** Where things stand in the file as it is. */
function pictureOf(
  definitions: ModdleElement,
  process: ModdleElement,
  lineOf: (wire: Wire) => ModdleElement | undefined,
): Picture {
  const shapes = elementsOf(definitions, 'diagrams')
    .map((diagram) => diagram.get('plane'))
    .filter(isModdle)
    .flatMap((plane) => elementsOf(plane, 'planeElement'));
  const shapeOf = new Map(shapes.map((shape) => [shape.get('bpmnElement'), shape]));
  const boundsIn = (elements: readonly ModdleElement[]): ReadonlyMap<string, Bounds> =>
    new Map(
      elements.flatMap((element): [string, Bounds][] => {
        const bounds = boundsOf(shapeOf.get(element)?.get('bounds'));
        return bounds ? [[idOfElement(element), bounds]] : [];
      }),
    );
  const lanes = elementsOf(process, 'laneSets').flatMap((set) => elementsOf(set, 'lanes'));
  const pools = elementsOf(definitions, 'rootElements').flatMap((root) =>
    root.$type === 'bpmn:Collaboration' ? elementsOf(root, 'participants') : [],
  );
  return {
    pool: [...boundsIn(pools).values()][0],
    lanes: boundsIn(lanes),
    nodes: boundsIn(elementsOf(process, 'flowElements')),
    pointsOf: (wire) => {
      const edge = shapeOf.get(lineOf(wire));
      const read = edge ? elementsOf(edge, 'waypoint').flatMap((point) => pointOf(point) ?? []) : [];
      return read.length > 1 ? read : undefined;
    },
  };
}

function boundsOf(bounds: unknown): Bounds | undefined {
  const place = isModdle(bounds) ? pointOf(bounds) : undefined;
  const [width, height] = isModdle(bounds) ? [bounds.get('width'), bounds.get('height')] : [];
  return place && typeof width === 'number' && typeof height === 'number'
    ? { ...place, width, height }
    : undefined;
}

function pointOf(point: ModdleElement): Point | undefined {
  const [x, y] = [point.get('x'), point.get('y')];
  return typeof x === 'number' && typeof y === 'number' ? { x, y } : undefined;
}
