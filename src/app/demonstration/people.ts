import type { JsonObject } from '#kernel';
import type { Chance } from './chance.ts';
import { families, givenNames, hamlets } from './names.table.ts';

/** Somebody who does not exist. */
export interface Person {
  readonly name: string;
  readonly family: string;
  readonly sex: 'male' | 'female';
  readonly birthYear: number;
  readonly personId: string;
  readonly phone: string;
}

/** A commune as an address names it. */
export interface Commune {
  readonly code: string;
  readonly name: string;
  readonly provinceCode: string;
  readonly provinceName: string;
}

/** An adult or, with a family name given, somebody of that family. */
export function person(chance: Chance, sex: Person['sex'], family: string = chance.pick(families)): Person {
  const birthYear = chance.int(1968, 2001);
  return {
    name: `${family} ${chance.pick(givenNames[sex])}`,
    family,
    sex,
    birthYear,
    personId: personIdOf(sex, birthYear, chance.int(1, 999)),
    phone: `0900000${chance.int(100, 999)}`,
  };
}

/**
 * The digits of a personal number: province, century with sex, year of birth, six of chance. Three zeros among
 * the last keep these apart from numbers that were given out.
 */
function personIdOf(sex: Person['sex'], birthYear: number, serial: number): string {
  const century = (birthYear < 2000 ? 0 : 2) + (sex === 'male' ? 0 : 1);
  return `068${century}${String(birthYear % 100).padStart(2, '0')}000${String(serial).padStart(3, '0')}`;
}

/** The account everybody may sign in to (#identity); the same name and number as there. */
export const citizenPerson: Person = {
  name: 'Nguyễn Thị Mẫu',
  family: 'Nguyễn',
  sex: 'female',
  birthYear: 1990,
  personId: '068190000001',
  phone: '0900000001',
};

/** An address in a commune, as the form stores it: codes and names. */
export const addressIn = (commune: Commune, chance: Chance): JsonObject => ({
  provinceCode: commune.provinceCode,
  provinceName: commune.provinceName,
  communeCode: commune.code,
  communeName: commune.name,
  detail: chance.pick(hamlets),
});
