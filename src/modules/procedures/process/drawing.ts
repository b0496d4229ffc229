import type { Fault, Said } from '../content/located.ts';

/** A drawn process as it stands in the file, before anybody has asked whether it makes sense. */
export type Drawing = {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  /** A part that other processes call (`motcua:shared="true"`): it neither receives nor returns. */
  readonly shared: boolean;
  readonly nodes: readonly DrawnNode[];
  readonly flows: readonly DrawnFlow[];
  readonly lanes: readonly DrawnLane[];
};

export type DrawnLane = {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  /** Key of the body the lane belongs to; empty for the agency that is competent. */
  readonly agency: string;
  readonly nodes: readonly string[];
};

export type DrawnNode = {
  readonly id: string;
  /** `outside`: an element of another profile, already named as a fault; kept so that its flows end somewhere. */
  readonly type: 'start' | 'end' | 'step' | 'exclusive' | 'parallel' | 'call' | 'outside';
  readonly name: string;
  readonly nameEn: string;
  /** Attributes of `motcua:` as written; `step` of a `bpmn:receiveTask` is `wait`. */
  readonly step: string;
  readonly limit: string;
  readonly remind: string;
  readonly escalate: string;
  readonly parties: string;
  readonly rule: string;
  readonly wait: string;
  /** Name of the shared process that a call activity calls. */
  readonly called: string;
  /** Flow taken by an exclusive gateway when no condition holds. */
  readonly defaultFlow: string | undefined;
};

export type DrawnFlow = {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly from: string;
  readonly to: string;
  /** JsonLogic as text. */
  readonly condition: string | undefined;
};

/** Notes a fault at the element with an id (or a name, if it has none); the line where it is known. */
export type NoteFault = (element: string, message: Said, line?: number) => void;

/** Faults of a file, each with the line on which its element stands. An inlined part stands at its call. */
export function faultsIn(file: string, text: string, faults: Fault[]): NoteFault {
  let lines: ReadonlyMap<string, number> | undefined;
  return (element, message, line) => {
    lines ??= linesOfNames(text);
    const [drawn = element] = element.split(':');
    const found = line ?? lines.get(`id ${drawn}`) ?? lines.get(`name ${element}`) ?? 1;
    faults.push({ file, line: found, path: element, message });
  };
}

/** The lines, from 1, on which ids and names stand first. */
function linesOfNames(text: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  text.split('\n').forEach((line, index) => {
    for (const [, attribute = '', , value = ''] of line.matchAll(/(?:^|\s)(id|name)\s*=\s*(["'])(.*?)\2/g)) {
      const key = `${attribute} ${value}`;
      if (!found.has(key)) found.set(key, index + 1);
    }
  });
  return found;
}
