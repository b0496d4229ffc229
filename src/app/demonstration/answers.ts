import { addDays, type PlainDate, plainDate } from '#kernel';
import type { Answers } from '#procedures';
import type { Chance } from './chance.ts';
import { extractAnswers, marriageAnswers } from './civil-status-answers.ts';
import {
  businessUndertaking,
  families,
  givenNames,
  maternityWards,
  papersToCertify,
  shops,
} from './names.table.ts';
import { addressIn, type Commune, citizenPerson, type Person, person } from './people.ts';
import type { Storyline } from './storyline.ts';

/** Who asks for what, where and when: enough to fill in a form. */
export interface Asked {
  readonly story: Pick<Storyline, 'procedure' | 'filedBy' | 'family'>;
  readonly commune: Commune;
  readonly on: PlainDate;
}

/** Complete answers to the form of the story's procedure. */
export function answersFor(asked: Asked, chance: Chance): Answers {
  const own = asked.story.filedBy === 'citizen';
  const asker = own ? citizenPerson : person(chance, chance.pick(['male', 'female']));
  switch (asked.story.procedure) {
    case 'birth':
      return birthAnswers(asked, asker, chance);
    case 'business':
      return businessAnswers(asked, asker, chance);
    case 'copies':
      return copiesAnswers(asked, asker, chance);
    case 'extract':
      return extractAnswers(asked.commune, asker, chance);
    case 'marriage':
      return marriageAnswers(asked.commune, asker, chance);
    case 'permit':
      return permitAnswers(asked, asker, chance);
  }
}

function birthAnswers({ commune, on }: Asked, asker: Person, chance: Chance): Answers {
  const address = addressIn(commune, chance);
  const other = person(chance, asker.sex === 'male' ? 'female' : 'male');
  const [father, mother] = asker.sex === 'male' ? [asker, other] : [other, asker];
  const sex = chance.pick(['male', 'female']);
  return {
    ...requester(asker),
    requesterId: asker.personId,
    requesterAddress: address,
    relation: asker.sex === 'male' ? 'father' : 'mother',
    childName: `${father.family} ${chance.pick(givenNames[sex])}`,
    childSex: sex,
    childBirthDate: addDays(on, -chance.int(4, 45)),
    childEthnicity: 'Kinh',
    childNationality: 'Việt Nam',
    childHomeTown: `${commune.name}, ${commune.provinceName}`,
    birthProof: 'birth-slip',
    birthFacility: chance.pick(maternityWards),
    birthPlace: address,
    ...parent('mother', mother),
    motherAddress: address,
    fatherDeclared: 'yes',
    ...parent('father', father),
    fatherAddress: address,
    ...copiesWanted(chance.int(0, 5)),
  };
}

const parent = (who: 'mother' | 'father', { name, birthYear, personId }: Person): Answers => ({
  [`${who}Name`]: name,
  [`${who}BirthYear`]: birthYear,
  [`${who}Ethnicity`]: 'Kinh',
  [`${who}Nationality`]: 'Việt Nam',
  [`${who}Id`]: personId,
});

const copiesWanted = (copies: number): Answers =>
  copies === 0 ? { wantsCopies: 'no' } : { wantsCopies: 'yes', copies };

function businessAnswers({ story, commune, on }: Asked, asker: Person, chance: Chance): Answers {
  const shop = chance.pick(shops);
  const relative = person(chance, 'female', chance.pick(families));
  const birthday = `${asker.birthYear}-${twoDigits(chance.int(1, 12))}-${twoDigits(chance.int(1, 28))}`;
  return {
    filedBy: 'owner',
    ...requester(asker),
    ownerName: asker.name,
    ownerSex: asker.sex,
    ownerBirthDate: plainDate(birthday),
    ownerId: asker.personId,
    ownerAddress: addressIn(commune, chance),
    foundedBy: story.family ? 'family' : 'individual',
    ...(story.family ? { members: [{ person: memberOf(relative, chance) }] } : {}),
    businessName: `Hộ kinh doanh ${shop.name}`,
    businessAddress: addressIn(commune, chance),
    businessLines: shop.lines,
    capital: chance.int(3, 40) * 10_000_000,
    taxAddressSame: 'same',
    startDate: addDays(on, chance.int(10, 40)),
    workers: chance.int(1, 6),
    mayRunBusiness: { agreed: true, version: '1', text: businessUndertaking },
  };
}

const memberOf = ({ name, sex, birthYear, personId }: Person, chance: Chance): Answers => ({
  name,
  birthDate: plainDate(`${birthYear}-${twoDigits(chance.int(1, 12))}-${twoDigits(chance.int(1, 28))}`),
  sex,
  personId,
});

function copiesAnswers({ commune }: Asked, asker: Person, chance: Chance): Answers {
  const paper = chance.pick(papersToCertify);
  return {
    ...requester(asker),
    requesterId: asker.personId,
    requesterAddress: addressIn(commune, chance),
    paperName: paper.name,
    paperIssuer: paper.issuer,
    paperOrigin: 'vietnam',
    pages: chance.int(1, 4),
    copies: chance.int(1, 5),
    copyForm: 'paper',
    bringsOriginal: true,
  };
}

/** A small hall of a congregation: works for which the town plan and the environment are asked about. */
function permitAnswers({ commune }: Asked, asker: Person, chance: Chance): Answers {
  const footprint = chance.int(80, 160);
  return {
    builder: 'organisation',
    organisationName: 'Ban Quản trị chùa Linh Giác',
    requesterPosition: 'Trưởng ban',
    ...requester(asker),
    requesterId: asker.personId,
    requesterAddress: addressIn(commune, chance),
    work: 'religious',
    workClass: '4',
    site: addressIn(commune, chance),
    plot: `Thửa đất số ${chance.int(20, 400)}, tờ bản đồ số ${chance.int(2, 40)}`,
    plotArea: 4 * footprint,
    neighbours: 'no',
    hasProject: 'no',
    footprint,
    floorArea: footprint,
    floors: 1,
    height: 7,
    designer: 'Công ty Tư vấn Xây dựng Cao nguyên',
    buildMonths: 8,
  };
}

const requester = ({ name, phone }: Person): Answers => ({ requesterName: name, requesterPhone: phone });

const twoDigits = (number: number): string => String(number).padStart(2, '0');
