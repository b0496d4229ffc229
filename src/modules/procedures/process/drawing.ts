import type { Fault } from '../content/located.ts';

/** A drawn process as it stands in the file, before anybody has asked whether it makes sense. */
export type Drawing = {
  readonly name: string;
  readonly nameEn: string;
  readonly nodes: readonly DrawnNode[];
  readonly flows: readonly DrawnFlow[];
  readonly lanes: readonly {
    readonly id: string;
    readonly role: string;
    readonly nodes: readonly string[];
  }[];
};

export type DrawnNode = {
  readonly id: string;
  readonly type: 'start' | 'end' | 'step' | 'exclusive' | 'parallel';
  readonly name: string;
  readonly nameEn: string;
  /** `motcua:step` and `motcua:limit` of a step, as written. */
  readonly step: string;
  readonly limit: string;
  /** Flow taken by an exclusive gateway when no condition holds. */
  readonly defaultFlow: string | undefined;
};

export type DrawnFlow = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** JsonLogic as text. */
  readonly condition: string | undefined;
};

/** Notes a fault at the element with an id. */
export type NoteFault = (element: string, message: string) => void;

/** Places of elements in the text of a file: the line on which an element's id stands. */
export function faultsIn(file: string, text: string, faults: Fault[]): NoteFault {
  const lines = text.split('\n');
  return (element, message) => {
    const index = lines.findIndex((line) => line.includes(`id="${element}"`));
    faults.push({ file, line: Math.max(0, index) + 1, path: element, message });
  };
}
