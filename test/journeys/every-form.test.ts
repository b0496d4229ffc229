import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { runningOffice } from '#test/running-office';
import { client, type Fields, fileDraft, locationOf } from './http-steps.ts';

const office = await runningOffice();
after(() => office.close());

const address = (name: string): Fields => ({
  [`${name}-province`]: '68',
  [`${name}-commune`]: '24871',
  [`${name}-detail`]: '12 thôn Đồng Tâm',
});
const date = (name: string, day: string, month: string, year: string): Fields => ({
  ...{ [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year },
});
const person = { requesterName: 'Lê Thị Sen', requesterPhone: '0912345678' };

/** The other procedures with forms that are filed at a commune; birth registration is filed in every other story. */
const forms: Readonly<Record<string, readonly Fields[]>> = {
  '2.000815': [
    { ...person, requesterId: '068190123456', ...address('requesterAddress') },
    { paperName: 'Bằng tốt nghiệp', paperIssuer: 'Sở', paperOrigin: 'vietnam', pages: '2', copies: '3' },
    { copyForm: 'paper', bringsOriginal: 'yes' },
  ],
  '1.001612': [
    { ...person, filedBy: 'owner' },
    {
      ...{ ownerName: 'Lê Thị Sen', ownerSex: 'female', ownerId: '068190123456', foundedBy: 'individual' },
      ...{ ...date('ownerBirthDate', '1', '2', '1990'), ...address('ownerAddress') },
    },
    {
      ...{ businessName: 'Hộ kinh doanh Sen', businessLines: 'Bán lẻ hoa', capital: '50.000.000' },
      ...address('businessAddress'),
    },
    { taxAddressSame: 'same', workers: '1', mayRunBusiness: 'yes', ...date('startDate', '1', '12', '2026') },
  ],
  '2.000986': [
    { ...person, requesterId: '068190123456', ...address('requesterAddress'), relation: 'mother' },
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
    { wantsCopies: 'no' },
  ],
};

for (const [procedure, pages] of Object.entries(forms)) {
  test(`${procedure} is filed page by page, each page at its own address`, async () => {
    const guest = await client(office.url);
    await guest.get(`/thu-tuc/${procedure}/nop`);
    let next = locationOf(await guest.post(`/thu-tuc/${procedure}/nop`, { donVi: '24871' }));
    const seen = new Set<string>();
    for (const answers of pages) {
      seen.add(next);
      const shown = await (await guest.get(next)).text();
      for (const name of Object.keys(answers))
        assert.ok(shown.includes(`name="${name}"`), `${next}: ${name}`);
      next = locationOf(await guest.post(next, answers));
    }
    assert.equal(seen.size, pages.length);
    assert.match(next, /\/giay-to$/);
    assert.match(locationOf(await guest.post(next, { viec: 'tiep' })), /\/kiem-tra$/);
    const code = await fileDraft(guest, next.replace('/giay-to', ''));
    assert.equal((await guest.get(`/tra-cuu?ma=${code}`)).status(), 200);
  });
}
