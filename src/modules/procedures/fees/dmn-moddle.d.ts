/** The part of dmn-moddle that we use; the package has no types. */
declare module 'dmn-moddle' {
  export class DmnModdle {
    fromXML(
      xml: string,
    ): Promise<{ readonly rootElement: unknown; readonly warnings: readonly { readonly message: string }[] }>;
    create(type: string, attributes: Readonly<Record<string, unknown>>): object;
    toXML(element: object, options: { readonly format: boolean }): Promise<{ readonly xml: string }>;
  }
}
