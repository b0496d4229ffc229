import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { runningOffice } from '#test/running-office';
import { pdfBytes } from '#test/sample-files';
import { filledForms } from './forms.table.ts';
import { handle, officialsOf } from './handle-steps.ts';
import { client, fileDraft, locationOf, signedIn } from './http-steps.ts';
import { recordsOf } from './records.ts';

const office = await runningOffice();
const records = recordsOf(office.database);
const desk = await signedIn(office.url, 'motcua.dinhvan');
const officials = await officialsOf(office.url, 'dinhvan');
after(() => office.close());

for (const { shows, procedure, pages, attaches = [], handled } of filledForms) {
  const end = handled ? ', and handled to the hand-out' : '';
  test(`${procedure} is filed page by page, each page at its own address${end}: ${shows}`, async () => {
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
    const draft = next.replace('/giay-to', '');

    for (const component of attaches) {
      assert.equal((await guest.post(next, { viec: 'tiep' })).status(), 422, `without ${component}`);
      const file = { name: `${component}.pdf`, mimeType: 'application/pdf', buffer: pdfBytes() };
      assert.equal((await guest.upload(next, { thanhPhan: component }, file)).status(), 303);
    }
    assert.match(locationOf(await guest.post(next, { viec: 'tiep' })), /\/kiem-tra$/);
    const code = await fileDraft(guest, draft);
    assert.equal((await guest.get(`/tra-cuu?ma=${code}`)).status(), 200);

    if (!handled) return;
    const id = await records.dossierId(code);
    assert.deepEqual(await handle(`/lam-viec/ho-so/${id}`, desk, officials), handled);
    assert.match(await (await guest.get(`/tra-cuu?ma=${code}`)).text(), /Đã trả kết quả/);
  });
}
