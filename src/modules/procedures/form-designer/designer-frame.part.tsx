import { type Content, type Crumb, ErrorSummary } from '#ui';
import type { FieldErrors } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import { draftPath } from '../drafting/drafting.paths.ts';
import { procedureVersionsPath, versionsPath } from '../versions/versions.paths.ts';
import type { Designed, Told } from './designed.ts';
import { designerPaths } from './designer.paths.ts';
import { designerText } from './designer.text.ts';

export interface FrameProps {
  readonly view: PageView;
  readonly of: Designed;
  readonly title: string;
  /** The list of questions itself. */
  readonly top?: boolean | undefined;
  /** Where the page stands, when that is not the form designer. */
  readonly within?: Crumb | undefined;
  readonly told?: readonly Told[] | undefined;
  readonly errors?: FieldErrors | undefined;
  readonly children?: Content;
}

/** A page of the designer with its place in the tree. */
export function DesignerFrame({ view, of, title, top, within, told = [], errors, children }: FrameProps) {
  const text = designerText[view.lang];
  const crumbs: Crumb[] = [
    { text: text.workspace, href: '/lam-viec' },
    { text: text.procedures, href: versionsPath },
    { text: of.name, href: procedureVersionsPath(of.code) },
    { text: text.draft, href: draftPath(of.code) },
    ...(top ? [] : [within ?? { text: text.title, href: designerPaths(of.code).form }]),
  ];
  return (
    <Page view={view} title={title} variant="officials" designs breadcrumbs={crumbs} errors={errors} private>
      {told.length > 0 && (
        <ErrorSummary errors={told.map(({ words, href }) => ({ text: words[view.lang], href }))} />
      )}
      {children}
    </Page>
  );
}
