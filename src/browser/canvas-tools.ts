import type { DrawnElement } from './canvas-drawing.ts';

interface Tool {
  readonly group: string;
  readonly title: string;
  readonly html: string;
  readonly action: Readonly<Record<string, (event: Event, element: DrawnElement) => void>>;
}
type Tools = Readonly<Record<string, Tool>>;
interface Provider {
  registerProvider(provider: object): void;
}
interface Create {
  start(event: Event, shape: object): void;
}
interface Factory {
  createShape(attributes: object): object;
}
interface Started {
  start(event: Event, element: DrawnElement): void;
}
interface Placing {
  append(element: DrawnElement, shape: object): void;
}
interface Modelling {
  removeElements(elements: readonly DrawnElement[]): void;
  addLane(lane: DrawnElement, place: 'top' | 'bottom'): void;
}

/** What may be drawn: the closed profile, and nothing else of BPMN. */
const drawn = {
  start: 'bpmn:StartEvent',
  step: 'bpmn:UserTask',
  wait: 'bpmn:ReceiveTask',
  call: 'bpmn:CallActivity',
  choice: 'bpmn:ExclusiveGateway',
  parallel: 'bpmn:ParallelGateway',
  end: 'bpmn:EndEvent',
} as const;

/** Our palette and what can be done with a chosen element, in words, in the place of those of bpmn-js. */
export function ourTools(words: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> {
  const tool = (name: string, group: string, action: Tool['action']): Tool => ({
    ...{ group, title: words[name] ?? name, action },
    html: `<div class="entry mc-canvas__tool">${words[name] ?? name}</div>`,
  });
  function palette(
    this: object,
    provider: Provider,
    create: Create,
    factory: Factory,
    hand: { activateHand(event: Event): void },
    lasso: { activateSelection(event: Event): void },
    connect: { start(event: Event): void },
  ): void {
    const begin = (type: string) => (event: Event) => create.start(event, factory.createShape({ type }));
    const getPaletteEntries = (): Tools => ({
      hand: tool('hand', 'tools', { click: (event) => hand.activateHand(event) }),
      lasso: tool('lasso', 'tools', { click: (event) => lasso.activateSelection(event) }),
      connect: tool('connect', 'tools', { click: (event) => connect.start(event) }),
      ...Object.fromEntries(
        Object.entries(drawn).map(([name, type]) => [
          name,
          tool(name, 'create', { dragstart: begin(type), click: begin(type) }),
        ]),
      ),
    });
    provider.registerProvider({ getPaletteEntries });
  }
  palette['$inject'] = ['palette', 'create', 'elementFactory', 'handTool', 'lassoTool', 'globalConnect'];

  function contextPad(
    this: object,
    provider: Provider,
    connect: Started,
    factory: Factory,
    placing: Placing,
    modeling: Modelling,
  ): void {
    const append = (type: string) => (_: Event, element: DrawnElement) =>
      placing.append(element, factory.createShape({ type }));
    const getContextPadEntries = ({ type }: DrawnElement): Tools => {
      const remove = tool('remove', 'edit', { click: (_, element) => modeling.removeElements([element]) });
      if (type === 'bpmn:Lane' || type === 'bpmn:Participant') {
        return {
          above: tool('laneAbove', 'lane', { click: (_, element) => modeling.addLane(element, 'top') }),
          below: tool('laneBelow', 'lane', { click: (_, element) => modeling.addLane(element, 'bottom') }),
          ...(type === 'bpmn:Lane' ? { remove } : {}),
        };
      }
      if (type === 'bpmn:SequenceFlow' || type === 'bpmn:EndEvent' || type === 'label') return { remove };
      const after = ['step', 'choice', 'parallel', 'end'] as const;
      return {
        ...Object.fromEntries(
          after.map((name) => [name, tool(name, 'append', { click: append(drawn[name]) })]),
        ),
        connect: tool('connect', 'connect', {
          click: (event, element) => connect.start(event, element),
          dragstart: (event, element) => connect.start(event, element),
        }),
        remove,
      };
    };
    provider.registerProvider({ getContextPadEntries });
  }
  contextPad['$inject'] = ['contextPad', 'connect', 'elementFactory', 'autoPlace', 'modeling'];

  return {
    __init__: ['paletteProvider', 'contextPadProvider'],
    paletteProvider: ['type', palette],
    contextPadProvider: ['type', contextPad],
  };
}
