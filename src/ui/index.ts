export { BackLink, type BackLinkProps } from './components/back-link/back-link.tsx';
export { classes } from './components/base/classes.ts';
export { type Surroundings, SurroundingsContext, useLang, useText } from './components/base/context.ts';
export { safeUrl } from './components/base/safe-url.ts';
export type { Attributes, Common, Content, Size } from './components/base/types.ts';
export { Breadcrumbs, type BreadcrumbsProps, type Crumb } from './components/breadcrumbs/breadcrumbs.tsx';
export { Button, ButtonGroup, type ButtonProps } from './components/button/button.tsx';
export { Checkboxes, type CheckboxesProps, type CheckboxItem } from './components/checkboxes/checkboxes.tsx';
export { ClockBadge, type ClockBadgeProps } from './components/clock-badge/clock-badge.tsx';
export type { ClockState } from './components/clock-badge/clock-state.ts';
export { DateInput, type DateInputProps, type DatePart } from './components/date-input/date-input.tsx';
export { Details, type DetailsProps } from './components/details/details.tsx';
export { ErrorMessage, type ErrorMessageProps } from './components/error-message/error-message.tsx';
export {
  ErrorSummary,
  type ErrorSummaryItem,
  type ErrorSummaryProps,
} from './components/error-summary/error-summary.tsx';
export type { ChoiceDivider, ChoiceItem } from './components/field/choice.ts';
export {
  FileField,
  type FileFieldProps,
  type OptionsField,
  PasswordField,
  RadiosField,
  SelectField,
  type SimpleField,
  TextareaField,
  TextField,
  type TextFieldProps,
  type TextKind,
} from './components/field/fields.tsx';
export type { FieldBase, GroupedField, GroupProps, LabelledField } from './components/field/frame.tsx';
export {
  AgreementField,
  CheckboxesField,
  type CheckboxesFieldProps,
  DateField,
  type DateFieldProps,
} from './components/field/grouped-fields.tsx';
export { Fieldset, type FieldsetProps, type LegendProps } from './components/fieldset/fieldset.tsx';
export { FigureTile, type FigureTileProps, FigureTiles } from './components/figure-tile/figure-tile.tsx';
export {
  FileUpload,
  type FileUploadProps,
  type FileUploadTexts,
} from './components/file-upload/file-upload.tsx';
export { Footer, type FooterLink, type FooterProps } from './components/footer/footer.tsx';
export {
  CsrfField,
  csrfFieldName,
  Form,
  type FormProps,
  GetForm,
  type GetFormProps,
  idempotencyFieldName,
} from './components/form/form.tsx';
export { Hint, type HintProps } from './components/hint/hint.tsx';
export { IdentityBar, type IdentityBarProps } from './components/identity-bar/identity-bar.tsx';
export { type Affix, Input, type InputProps } from './components/input/input.tsx';
export { InsetText, type InsetTextProps } from './components/inset-text/inset-text.tsx';
export { Label, type LabelProps } from './components/label/label.tsx';
export { Ledger, type LedgerEntry, type LedgerProps } from './components/ledger/ledger.tsx';
export { Link, type LinkProps } from './components/link/link.tsx';
export {
  Masthead,
  type MastheadProps,
  type MastheadUser,
  type NavigationItem,
} from './components/masthead/masthead.tsx';
export {
  NotificationBanner,
  type NotificationBannerProps,
} from './components/notification-banner/notification-banner.tsx';
export {
  Pagination,
  type PaginationItem,
  type PaginationLink,
  type PaginationProps,
} from './components/pagination/pagination.tsx';
export { Panel, type PanelProps } from './components/panel/panel.tsx';
export {
  PasswordInput,
  type PasswordInputProps,
  type PasswordTexts,
} from './components/password-input/password-input.tsx';
export { PhaseBanner, type PhaseBannerProps } from './components/phase-banner/phase-banner.tsx';
export { Radios, type RadiosProps } from './components/radios/radios.tsx';
export { SearchBox, type SearchBoxProps } from './components/search-box/search-box.tsx';
export { Select, type SelectItem, type SelectProps } from './components/select/select.tsx';
export { SkipLink, type SkipLinkProps } from './components/skip-link/skip-link.tsx';
export {
  type StackedColumn,
  StackedTable,
  type StackedTableProps,
} from './components/stacked-table/stacked-table.tsx';
export { StatusTag, type StatusTagProps, type StatusTone } from './components/status-tag/status-tag.tsx';
export {
  SubNavigation,
  type SubNavigationItem,
  type SubNavigationProps,
} from './components/sub-navigation/sub-navigation.tsx';
export {
  type SummaryAction,
  type SummaryCard,
  SummaryList,
  type SummaryListProps,
  type SummaryRow,
} from './components/summary-list/summary-list.tsx';
export {
  SvgImage,
  type SvgImageProps,
  type TrustedSvg,
  trustedSvg,
} from './components/svg-image/svg-image.tsx';
export { Table, type TableCell, type TableProps } from './components/table/table.tsx';
export { Tag, type TagColour, type TagProps } from './components/tag/tag.tsx';
export { TaskList, type TaskListItem, type TaskListProps } from './components/task-list/task-list.tsx';
export { Term, type TermProps, Terms, type TermsProps } from './components/term/term.tsx';
export { Textarea, type TextareaProps } from './components/textarea/textarea.tsx';
export { Timeline, type TimelineItem, type TimelineProps } from './components/timeline/timeline.tsx';
export { WarningText, type WarningTextProps } from './components/warning-text/warning-text.tsx';
