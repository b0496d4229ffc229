import {
  Breadcrumbs,
  Button,
  ButtonGroup,
  ClockBadge,
  Details,
  FigureTiles,
  InsetText,
  Ledger,
  Link,
  Pagination,
  Panel,
  SearchBox,
  StackedTable,
  StatusTag,
  SummaryList,
  Tag,
  TaskList,
  Timeline,
  WarningText,
} from '#ui';
import { Page, type PageView } from '#ui/layout';
import { guestView, inEnglish, officialView } from './view.ts';

export interface ReadingDemoProps {
  readonly view: PageView;
}

function Finding() {
  return (
    <>
      <SearchBox
        action="/thu-tuc"
        label="Ông/bà cần làm thủ tục gì?"
        hint="Ví dụ: khai sinh, chứng thực bản sao"
        value="khai sinh"
        large
      />
      <ul class="mc-list">
        <li class="mc-list__item">
          <p class="mc-list__title">
            <Link href="/thu-tuc/1.001193">Thủ tục đăng ký khai sinh</Link>
          </p>
          <p class="mc-list__note">Hộ tịch · Ủy ban nhân dân cấp xã</p>
        </li>
        <li class="mc-list__item">
          <p class="mc-list__title">
            <Link href="/thu-tuc/2.000815">Chứng thực bản sao từ bản chính</Link>
          </p>
          <p class="mc-list__note">Chứng thực · Ủy ban nhân dân cấp xã</p>
        </li>
      </ul>
      <Pagination
        previous={{ href: '?trang=1' }}
        next={{ href: '?trang=3' }}
        items={[
          { number: 1, href: '?trang=1' },
          { number: 2, href: '?trang=2', current: true },
          { number: 3, href: '?trang=3' },
        ]}
      />
    </>
  );
}

function Following() {
  return (
    <>
      <Panel title="Đã nhận hồ sơ của ông/bà">
        Mã hồ sơ
        <br />
        <strong class="mc-code">H36.15.2-261122-0007</strong>
      </Panel>
      <ClockBadge state="green" detail="còn 2 ngày làm việc" /> <ClockBadge state="amber" />{' '}
      <ClockBadge state="red" /> <ClockBadge state="paused" /> <ClockBadge state="stopped" />
      <h2 class="govuk-heading-m">Hồ sơ đang ở đâu</h2>
      <Timeline
        items={[
          {
            title: 'Tiếp nhận',
            state: 'done',
            when: 'thứ Hai, 23/11/2026, 8:15',
            dateTime: '2026-11-23T08:15+07:00',
            holder: 'Công chức tiếp nhận, Ủy ban nhân dân xã Đinh Văn Lâm Hà',
          },
          {
            title: 'Thụ lý',
            state: 'current',
            when: 'trước thứ Tư, 25/11/2026, 17:00',
            holder: 'Công chức tư pháp - hộ tịch',
          },
          { title: 'Phê duyệt', state: 'upcoming' },
          { title: 'Trả kết quả', state: 'upcoming' },
        ]}
      />
      <Details summary="Vì sao là ngày này?">
        <Ledger
          caption="Các khoảng thời gian được tính"
          entries={[
            {
              interval: 'thứ Hai, 23/11/2026, 13:30–17:00',
              counted: true,
              reason: 'Giờ làm việc buổi chiều',
              amount: '3 giờ 30 phút',
            },
            { interval: 'thứ Bảy, 28/11/2026', counted: false, reason: 'Ngày nghỉ hằng tuần' },
          ]}
        />
      </Details>
      <WarningText>Khai sai sự thật thì phải chịu trách nhiệm trước pháp luật.</WarningText>
      <InsetText>Ông/bà không cần đến lại để hỏi: chúng tôi nhắn tin khi có kết quả.</InsetText>
    </>
  );
}

function Checking() {
  return (
    <>
      <SummaryList
        card={{ title: 'Thông tin của trẻ', headingLevel: 2 }}
        rows={[
          {
            key: 'Họ và tên',
            value: 'Nguyễn Ngọc Ẩn',
            actions: [{ href: '#ten', text: 'Sửa', hidden: 'họ và tên' }],
          },
          {
            key: 'Ngày sinh',
            value: '07/11/2026',
            actions: [{ href: '#ngay', text: 'Sửa', hidden: 'ngày sinh' }],
          },
        ]}
      />
      <TaskList
        items={[
          { title: 'Thông tin của trẻ', href: '/a', status: 'Đã xong' },
          {
            title: 'Thông tin của cha, mẹ',
            href: '/b',
            hint: 'Khoảng ba phút',
            status: <Tag colour="blue">Chưa làm</Tag>,
          },
        ]}
      />
      <ButtonGroup>
        <Button start href="/bat-dau">
          Bắt đầu
        </Button>
        <Button variant="secondary">Lưu lại, làm tiếp sau</Button>
        <Button variant="warning">Rút hồ sơ</Button>
        <Link href="/">Bỏ qua</Link>
      </ButtonGroup>
    </>
  );
}

/** What a citizen reads: search, progress, answers to check. */
export function ReadingDemo({ view }: ReadingDemoProps) {
  return (
    <Page
      view={view}
      title="Các thành phần để đọc"
      breadcrumbs={[
        { text: 'Trang đầu', href: '/' },
        { text: 'Thủ tục', href: '/thu-tuc' },
        { text: 'Khai sinh' },
      ]}
    >
      <h1 class="govuk-heading-xl">Đăng ký khai sinh, kết hôn: ổn định và đầy đủ</h1>
      <Finding />
      <Following />
      <Checking />
    </Page>
  );
}

interface Line {
  readonly code: string;
  readonly owner: string;
  readonly procedure: string;
  readonly state: 'green' | 'amber' | 'red';
  readonly due: string;
}

const dossiers: readonly Line[] = [
  {
    code: 'H36.15.2-261120-0001',
    owner: 'Lê Thị Ánh',
    procedure: 'Đăng ký khai sinh',
    state: 'red',
    due: 'thứ Sáu, 20/11/2026, 17:00',
  },
  {
    code: 'H36.15.2-261122-0004',
    owner: 'K’Brơi',
    procedure: 'Chứng thực bản sao từ bản chính',
    state: 'amber',
    due: 'thứ Hai, 23/11/2026, 11:30',
  },
  {
    code: 'H36.15.2-261122-0007',
    owner: 'Nguyễn Thị Ước',
    procedure: 'Thành lập hộ kinh doanh',
    state: 'green',
    due: 'thứ Tư, 25/11/2026, 17:00',
  },
];

/** What an official works with: figures and a list. */
export function WorkDemo({ view }: ReadingDemoProps) {
  return (
    <Page view={view} title="Việc cần làm" variant="officials" private>
      <h1 class="govuk-heading-l">Việc cần làm</h1>
      <FigureTiles
        tiles={[
          { value: '3', label: 'Quá hạn', href: '?loc=qua-han', tone: 'bad' },
          { value: '12', label: 'Sắp đến hạn', href: '?loc=sap-den-han', tone: 'warning' },
          { value: '1.284', label: 'Đã giải quyết trong tháng', href: '?loc=xong', tone: 'good' },
          { value: '28', label: 'Chờ tiếp nhận', href: '?loc=cho', note: 'Cũ nhất: 2 giờ' },
        ]}
      />
      <StackedTable<Line>
        caption="Hồ sơ của tôi"
        dense
        rows={dossiers}
        columns={[
          {
            label: 'Mã hồ sơ',
            header: true,
            cell: (row) => <Link href={`/lam-viec/${row.code}`}>{row.code}</Link>,
          },
          { label: 'Chủ hồ sơ', cell: (row) => row.owner },
          { label: 'Thủ tục', cell: (row) => row.procedure },
          { label: 'Trạng thái', cell: () => <StatusTag tone="active">Đang xử lý</StatusTag> },
          { label: 'Thời hạn', cell: (row) => <ClockBadge state={row.state} /> },
          { label: 'Hẹn trả', cell: (row) => row.due },
        ]}
      />
      <Breadcrumbs items={[{ text: 'Việc cần làm' }]} />
    </Page>
  );
}

export const readingExamples = {
  vietnamese: {
    view: {
      ...guestView,
      flash: { kind: 'success', text: 'Đã lưu bản nháp. Ông/bà có 30 ngày để làm tiếp.' },
    },
  },
  english: { view: inEnglish(guestView) },
} satisfies Record<string, ReadingDemoProps>;

export const workExamples = { desk: { view: officialView } } satisfies Record<string, ReadingDemoProps>;
