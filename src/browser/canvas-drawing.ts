/** An element on the canvas, with what the file says of it. */
export interface DrawnElement {
  readonly id: string;
  readonly type: string;
  readonly businessObject: {
    readonly $type: string;
    readonly id: string;
    readonly name?: string;
    get(name: string): unknown;
  };
}

/** A rectangle of the drawing. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The services of bpmn-js that we use, by what we call. */
export interface Drawing {
  readonly canvas: {
    zoom(level: 'fit-viewport' | number): number;
    /** What is drawn, the size of the stage, and which part of the drawing it shows. */
    viewbox(): { readonly inner: Box; readonly outer: Pick<Box, 'width' | 'height'> };
    viewbox(box: Box): void;
    addMarker(id: string, name: string): void;
    removeMarker(id: string, name: string): void;
  };
  readonly modeling: {
    updateProperties(element: DrawnElement, properties: Readonly<Record<string, unknown>>): void;
  };
  readonly registry: {
    get(id: string): DrawnElement | undefined;
    forEach(each: (element: DrawnElement) => void): void;
  };
  readonly overlays: {
    add(id: string, type: string, overlay: object): void;
    remove(filter: object): void;
  };
  readonly replace: {
    replaceElement(element: DrawnElement, target: { readonly type: string }): DrawnElement;
  };
  readonly onChosen: (tell: (element: DrawnElement | undefined) => void) => void;
}

/** The canvas itself can be chosen too, and is no element of the file we have fields for. */
export const isElement = (element: DrawnElement | undefined): element is DrawnElement =>
  element?.businessObject !== undefined;
