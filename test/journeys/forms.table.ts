import type { Fields } from './http-steps.ts';

/** A form as somebody fills it in, and what becomes of the dossier. */
export interface FilledForm {
  /** What is special about this one, for the name of the test. */
  readonly shows: string;
  readonly procedure: string;
  /** The answers, a record a page. */
  readonly pages: readonly Fields[];
  /** Components of which a file must be attached. */
  readonly attaches?: readonly string[];
  /** What the officials do with it in order, where it is led to the end. */
  readonly handled?: readonly string[];
}

const address = (name: string): Fields => ({ ...place(name), [`${name}-detail`]: '12 thôn Đồng Tâm' });
const place = (name: string): Fields => ({ [`${name}-province`]: '68', [`${name}-commune`]: '24871' });
const date = (name: string, day: string, month: string, year: string): Fields => ({
  ...{ [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year },
});
const person = { requesterName: 'Lê Thị Sen', requesterPhone: '0912345678' };
const asker = { ...person, requesterId: '068190123456', ...address('requesterAddress') };
const kinh = { subjectEthnicity: 'Kinh', subjectNationality: 'Việt Nam' };
const noCopies = { wantsCopies: 'no' };
const result = ['result', 'step'] as const;
/** The specialist, the chairperson and the clerk of a dossier that nobody else reviews. */
const short = ['accept', 'step', 'step', ...result, 'return'];
/** The same with the head of the division before the chairperson. */
const reviewed = ['accept', 'step', 'step', 'step', ...result, 'return'];
/** The same with the head of the division at both ends. */
const assigned = ['accept', 'step', 'step', 'step', 'step', ...result, 'return'];

/** Procedures with forms that are filed at a commune; birth registration is filed in every other story. */
export const filledForms: readonly FilledForm[] = [
  {
    shows: 'copies of one paper',
    procedure: '2.000815',
    pages: [
      asker,
      { paperName: 'Bằng tốt nghiệp', paperIssuer: 'Sở', paperOrigin: 'vietnam', pages: '2', copies: '3' },
      { copyForm: 'paper', bringsOriginal: 'yes' },
    ],
  },
  {
    shows: 'one owner',
    procedure: '1.001612',
    pages: [
      { ...person, filedBy: 'owner' },
      {
        ...{ ownerName: 'Lê Thị Sen', ownerSex: 'female', ownerId: '068190123456', foundedBy: 'individual' },
        ...{ ...date('ownerBirthDate', '1', '2', '1990'), ...address('ownerAddress') },
      },
      {
        ...{ businessName: 'Hộ kinh doanh Sen', businessLines: 'Bán lẻ hoa', capital: '50.000.000' },
        ...address('businessAddress'),
      },
      {
        taxAddressSame: 'same',
        workers: '1',
        mayRunBusiness: 'yes',
        ...date('startDate', '1', '12', '2026'),
      },
    ],
  },
  {
    shows: 'a child of a mother alone',
    procedure: '2.000986',
    pages: [
      { ...asker, relation: 'mother' },
      {
        ...{ childName: 'Lê Minh An', childSex: 'male', ...date('childBirthDate', '2', '11', '2026') },
        ...{ childEthnicity: 'Kinh', childNationality: 'Việt Nam', childHomeTown: 'Lâm Đồng' },
      },
      address('birthPlace'),
      {
        ...{ motherName: 'Lê Thị Sen', motherBirthYear: '1990', motherEthnicity: 'Kinh' },
        ...{ motherNationality: 'Việt Nam', ...address('motherAddress') },
      },
      { fatherDeclared: 'no' },
      {
        ...{ livesWith: 'mother', householdHead: 'Lê Văn Ba', householdHeadId: '068160123456' },
        ...{ relationToHead: 'cháu', headAgrees: 'yes', ...address('residenceAddress') },
      },
      { firstClinic: 'Trạm y tế xã' },
      noCopies,
    ],
  },
  {
    shows: 'an old man of whom only the year of birth is known, with the notice of the hospital',
    procedure: '1.000656',
    pages: [
      { ...asker, relation: 'child' },
      {
        ...{ deceasedName: 'Lê Văn Tư', birthDateKnown: 'year', deceasedBirthYear: '1938' },
        ...{ deceasedSex: 'male', deceasedEthnicity: 'Kinh', deceasedNationality: 'Việt Nam' },
        ...address('lastResidence'),
      },
      {
        ...{ ...date('deathDate', '18', '11', '2026'), deathTime: '14 giờ 30 phút' },
        ...{ deathCause: 'Tuổi già', ...address('deathPlace') },
      },
      { deathProof: 'notice', noticeNumber: '12/GBT', noticeIssuer: 'Trung tâm Y tế Lâm Hà' },
      noCopies,
    ],
    attaches: ['giay-bao-tu-hoac-giay'],
    handled: short,
  },
  {
    shows: 'a death long back, with evidence in the place of a notice',
    procedure: '1.000656',
    pages: [
      { ...asker, relation: 'relative' },
      {
        ...{
          deceasedName: 'Lê Thị Năm',
          birthDateKnown: 'full',
          ...date('deceasedBirthDate', '3', '4', '1921'),
        },
        ...{ deceasedSex: 'female', deceasedEthnicity: 'Kinh', deceasedNationality: 'Việt Nam' },
        ...address('lastResidence'),
      },
      { ...date('deathDate', '18', '11', '1996'), deathCause: 'Bệnh', ...address('deathPlace') },
      { deathProof: 'long-ago', proofEvidence: 'Giấy xác nhận mai táng của xã' },
      { wantsCopies: 'yes', copies: '2' },
    ],
    attaches: ['chung-cu-chung-minh-su'],
  },
  {
    shows: 'the bride declares for both',
    procedure: '1.000894',
    pages: [
      {
        ...{ ...asker, requesterSide: 'bride', requesterEthnicity: 'Kinh', requesterMarriages: '1' },
        ...date('requesterBirthDate', '1', '2', '1996'),
      },
      {
        ...{ otherName: 'Trần Văn Hòa', otherId: '068090123456', otherEthnicity: 'Cơ Ho' },
        ...{ otherMarriages: '2', ...date('otherBirthDate', '5', '6', '1994'), ...address('otherAddress') },
      },
      { bothCome: 'yes', freely: 'yes' },
      noCopies,
    ],
    handled: short,
  },
  {
    shows: 'a divorced woman who buys a house',
    procedure: '1.004873',
    pages: [
      { ...asker, relation: 'self' },
      { ...date('subjectBirthDate', '1', '2', '1990'), subjectSex: 'female', ...kinh },
      { status: 'divorced', divorcePaper: 'Quyết định số 05/2020, Tòa án Lâm Hà', period: 'now' },
      { purpose: 'other', purposeText: 'Mua nhà ở', again: 'no' },
    ],
    handled: reviewed,
  },
  {
    shows: 'for another, to marry, once more',
    procedure: '1.004873',
    pages: [
      { ...asker, relation: 'authorised' },
      {
        ...{ subjectName: 'Lê Văn Ba', subjectId: '068090123457', ...address('subjectAddress') },
        ...{ ...date('subjectBirthDate', '1', '2', '1992'), subjectSex: 'male', ...kinh },
      },
      {
        ...{ status: 'never', period: 'earlier', ...address('earlierAddress') },
        ...{ ...date('earlierFrom', '1', '1', '2015'), ...date('earlierTo', '31', '12', '2020') },
      },
      {
        ...{ purpose: 'marriage', partnerName: 'Anna Meier', partnerBirthYear: '1993', again: 'yes' },
        ...{ partnerNationality: 'Đức', partnerPaper: 'Hộ chiếu C01X', marriagePlace: 'Berlin' },
      },
    ],
    attaches: ['giay-xac-nhan-da-cap', 'van-ban-uy-quyen'],
  },
  {
    shows: 'two copies of the own birth certificate, by what is remembered',
    procedure: '2.000635',
    pages: [
      { ...asker, relation: 'self' },
      { eventKind: 'birth', copies: '2' },
      { subjectName: 'Lê Thị Sen', subjectSex: 'female' },
      place('registeredAt'),
    ],
    handled: short,
  },
  {
    shows: 'a birth that was registered at this commune',
    procedure: '1.004884',
    pages: [...bornAgain(), { ...earlier(), registeredWhere: 'here' }, noCopies],
    attaches: ['ban-sao-giay-to-co', 'xac-nhan-cua-thu-truong'],
    handled: assigned,
  },
  {
    shows: 'a birth that was registered elsewhere, where the former commune is asked by letter',
    procedure: '1.004884',
    pages: [
      ...bornAgain(),
      { ...earlier(), registeredWhere: 'elsewhere', ...place('registeredAt') },
      noCopies,
    ],
    attaches: ['ban-sao-giay-to-co', 'xac-nhan-cua-thu-truong'],
    handled: ['accept', 'step', 'letter', 'step', 'step', 'step', ...result, 'return'],
  },
  {
    shows: 'a misspelt name of a child',
    procedure: '1.004859',
    pages: [
      { ...asker, relation: 'child' },
      {
        ...{ subjectName: 'Lê Minh Anh', ...date('subjectBirthDate', '2', '11', '2018') },
        ...{ subjectSex: 'male', ...kinh, ...address('subjectAddress') },
      },
      { recordKind: 'birth', ...place('registeredAt'), registeredYear: '2018' },
      {
        ...{ changeKind: 'correct', contentBefore: 'Lê Minh Anh', contentAfter: 'Lê Minh An' },
        ...{ reason: 'Ghi sai tên theo giấy chứng sinh' },
      },
      noCopies,
    ],
    attaches: ['giay-to-lam-can-cu'],
    handled: short,
  },
  {
    shows: 'a mother of whom her daughter takes care, paid into an account',
    procedure: '1.014027',
    pages: [
      { ...asker, filedBy: 'representative', relation: 'con' },
      {
        ...{ subjectName: 'Phạm Thị Lan', subjectId: '068150123456', ...address('subjectAddress') },
        ...{ ...date('subjectBirthDate', '1', '2', '1950'), subjectSex: 'female', subjectEthnicity: 'Kinh' },
      },
      { request: 'start' },
      { household: 'near-poor', hasPension: 'no', hasAllowance: 'no' },
      { payment: 'account', accountHolder: 'Phạm Thị Lan', accountNumber: '0101234567', bank: 'Agribank' },
    ],
    handled: ['accept', 'step', 'step', 'step', 'step', ...result, 'return'],
  },
  {
    shows: 'who stops it is asked neither for the household nor for an account',
    procedure: '1.014027',
    pages: [
      { ...asker, filedBy: 'self' },
      { ...date('subjectBirthDate', '1', '2', '1950'), subjectSex: 'female', subjectEthnicity: 'Kinh' },
      { request: 'stop', stopReason: 'Đã có lương hưu' },
    ],
  },
  {
    shows: 'a lost certificate',
    procedure: '1.001653',
    pages: [
      { ...asker, filedBy: 'self' },
      { ...date('subjectBirthDate', '1', '2', '1980'), subjectSex: 'female' },
      { ...place('certificateIssuer'), disability: 'sight', degree: 'severe' },
      { reason: 'lost' },
    ],
    handled: assigned,
  },
];

/** Whose birth is registered again and who the parents are: a public employee whose father is not declared. */
function bornAgain(): readonly Fields[] {
  return [
    { ...asker, relation: 'self' },
    {
      ...{ subjectName: 'Lê Thị Sen', subjectSex: 'female', ...date('subjectBirthDate', '1', '2', '1980') },
      ...{ ...kinh, subjectHomeTown: 'Lâm Đồng', publicServant: 'yes', ...address('birthPlace') },
    },
    {
      ...{ motherDeclared: 'yes', motherName: 'Phạm Thị Lan', motherBirthYear: '1955' },
      ...{ motherEthnicity: 'Kinh', motherNationality: 'Việt Nam' },
    },
    { fatherDeclared: 'no' },
  ];
}

function earlier(): Fields {
  return { registeredYear: '1980', reason: 'Sổ và bản chính đều đã mất', original: 'yes' };
}
