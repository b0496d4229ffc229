/** The part of bpmn-moddle that we use; the package types its elements but not its entry. */
declare module 'bpmn-moddle' {
  /** An element, whose properties may be set. */
  export interface ModdleElement {
    readonly $type: string;
    $parent?: ModdleElement;
    get(name: string): unknown;
    /** Undefined takes the property away. */
    set(name: string, value: unknown): void;
    readonly [property: string]: unknown;
  }
  export class BpmnModdle {
    constructor(packages?: Readonly<Record<string, object>>);
    create(type: string, properties?: Readonly<Record<string, unknown>>): ModdleElement;
    fromXML(
      xml: string,
    ): Promise<{ readonly rootElement: unknown; readonly warnings: readonly { readonly message: string }[] }>;
    toXML(element: ModdleElement, options?: { readonly format?: boolean }): Promise<{ readonly xml: string }>;
  }
}
