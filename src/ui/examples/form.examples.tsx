import {
  AgreementField,
  Button,
  CheckboxesField,
  DateField,
  FileField,
  Form,
  PasswordField,
  Radios,
  RadiosField,
  SelectField,
  TextareaField,
  TextField,
} from '#ui';
import { bind, type FormState } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import { citizenView, guestView } from './view.ts';

export interface FormDemoProps {
  readonly view: PageView;
  readonly form: FormState;
}

const sexes = [
  { value: 'female', label: 'Nữ' },
  { value: 'male', label: 'Nam' },
];

function ChildFields({ form, view }: FormDemoProps) {
  const { lang } = view;
  return (
    <>
      <TextField
        {...bind(form, 'con[0].ten', lang)}
        label="Họ, chữ đệm và tên của trẻ"
        kind="name"
        hint="Viết như trong giấy chứng sinh."
      />
      <DateField
        name="ngaySinh"
        label="Ngày, tháng, năm sinh"
        hint="Ví dụ: 7 11 2026"
        error={form.errors['ngaySinh']?.[lang]}
        value={{ day: '31', month: '2', year: '2026' }}
      />
      <RadiosField {...bind(form, 'gioiTinh', lang)} label="Giới tính" options={sexes} />
      <SelectField
        {...bind(form, 'danToc', lang)}
        label="Dân tộc"
        options={[
          { value: 'kinh', label: 'Kinh' },
          { value: 'k-ho', label: 'Cơ Ho' },
        ]}
      />
    </>
  );
}

function OtherFields({ form, view }: FormDemoProps) {
  const { lang } = view;
  return (
    <>
      <Radios
        name="nhanKetQua"
        legend="Cách nhận kết quả"
        items={[
          { value: 'desk', label: 'Tại bộ phận một cửa' },
          {
            value: 'post',
            label: 'Qua bưu chính công ích',
            conditional: <TextField name="diaChi" label="Địa chỉ nhận" />,
          },
        ]}
      />
      <TextField {...bind(form, 'soTien', lang)} label="Số tiền đã nộp" kind="money" optional />
      <TextareaField {...bind(form, 'ghiChu', lang)} label="Điều cần nói thêm" optional rows={3} />
      <FileField
        name="giayChungSinh"
        label="Ảnh giấy chứng sinh"
        hint="Ảnh JPG, PNG hoặc tệp PDF, không quá 10 MB."
        error={form.errors['giayChungSinh']?.[lang]}
      />
      <CheckboxesField
        name="kem"
        label="Giấy tờ nộp kèm"
        options={[
          { value: 'a', label: 'Giấy chứng sinh' },
          { value: 'b', label: 'Giấy chứng nhận kết hôn', hint: 'Nếu cha, mẹ đã đăng ký kết hôn.' },
        ]}
      />
      <PasswordField name="matKhau" label="Mật khẩu" />
      <AgreementField name="camDoan" label="Tôi cam đoan nội dung khai là đúng sự thật." />
    </>
  );
}

/** Every kind of field on one page. */
export function FormDemo({ view, form }: FormDemoProps) {
  return (
    <Page view={view} title="Thông tin của trẻ" back={{ href: '/thu-tuc' }} errors={form.errors} private>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <h1 class="govuk-heading-l">Thông tin của trẻ</h1>
          <Form action="/nop-ho-so" idempotencyKey="0190d7e0" multipart>
            <ChildFields view={view} form={form} />
            <OtherFields view={view} form={form} />
            <Button>Lưu và đi tiếp</Button>
          </Form>
        </div>
      </div>
    </Page>
  );
}

export const examples = {
  untouched: { view: guestView, form: { values: {}, errors: {} } },
  wrong: {
    view: citizenView,
    form: {
      values: { 'con[0].ten': 'Nguyễn Ngọc Ẩn', gioiTinh: 'female', ghiChu: 'Cháu sinh tại trạm y tế xã.' },
      errors: {
        ngaySinh: { vi: 'Ngày sinh phải là một ngày có thật', en: 'The date of birth must be a real date' },
        danToc: { vi: 'Chọn dân tộc', en: 'Choose the ethnic group' },
        giayChungSinh: { vi: 'Gửi ảnh giấy chứng sinh', en: 'Send a picture of the birth slip' },
      },
    },
  },
} satisfies Record<string, FormDemoProps>;
