import type { Answers } from '#procedures';
import type { Chance } from './chance.ts';
import { addressIn, type Commune, type Person, person } from './people.ts';

/** A couple of the commune: whoever files, and the other side. */
export function marriageAnswers(commune: Commune, asker: Person, chance: Chance): Answers {
  const other = person(chance, asker.sex === 'male' ? 'female' : 'male');
  return {
    requesterSide: asker.sex === 'male' ? 'groom' : 'bride',
    ...side('requester', asker, chance),
    requesterAddress: addressIn(commune, chance),
    requesterPhone: asker.phone,
    ...side('other', other, chance),
    otherAddress: addressIn(commune, chance),
    bothCome: true,
    freely: true,
    wantsCopies: 'no',
  };
}

const side = (
  who: 'requester' | 'other',
  { name, personId, birthYear }: Person,
  chance: Chance,
): Answers => ({
  [`${who}Name`]: name,
  [`${who}BirthDate`]: birthday(birthYear, chance),
  [`${who}Ethnicity`]: 'Kinh',
  [`${who}Id`]: personId,
  [`${who}Marriages`]: 1,
});

/** Somebody needs copies of their own birth certificate, which their commune registered. */
export function extractAnswers(commune: Commune, asker: Person, chance: Chance): Answers {
  const { detail: _, ...place } = addressIn(commune, chance);
  return {
    requesterName: asker.name,
    requesterId: asker.personId,
    requesterAddress: addressIn(commune, chance),
    requesterPhone: asker.phone,
    relation: 'self',
    eventKind: 'birth',
    copies: chance.int(1, 4),
    subjectName: asker.name,
    subjectBirthDate: birthday(asker.birthYear, chance),
    subjectSex: asker.sex,
    registeredAt: place,
    registeredYear: asker.birthYear,
  };
}

const birthday = (year: number, chance: Chance): string =>
  `${year}-${twoDigits(chance.int(1, 12))}-${twoDigits(chance.int(1, 28))}`;

const twoDigits = (number: number): string => String(number).padStart(2, '0');
