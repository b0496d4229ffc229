import { err, type Result, refusal } from '#kernel';
import {
  type AnyRoute,
  type FormBody,
  forbidden,
  html,
  json,
  notFound,
  redirect,
  route,
} from '#platform/http';
import { renderPage, renderPart } from '#ui/layout';
import { CanvasPage, Standing } from './canvas.page.tsx';
import { type DesignSource, isReadable } from './design-source.action.ts';
import { designerPaths } from './designer.paths.ts';
import { type DesignRefusal, opened, toList } from './designing.action.ts';
import { refusalWords } from './refusal-words.ts';
import { fileIn, revisionIn } from './revision.form.ts';
import { writeOutline } from './write-outline.action.ts';

const permission = 'catalogue.manage';

interface Asked {
  readonly key: string;
  readonly body: FormBody;
}

const asked = ({
  params,
  body,
}: {
  readonly params: Readonly<Record<string, string>>;
  readonly body: FormBody;
}): Asked => ({
  key: params['code'] ?? '',
  body,
});

/** The canvas: the page, what it asks while something is drawn, and what it saves. */
export const canvasRoutes = (source: DesignSource): readonly AnyRoute[] => {
  const paths = designerPaths(source.base(':code'));
  return [
    route({
      method: 'GET',
      path: paths.canvas,
      permission,
      audit: 'process.canvas',
      input: asked,
      handle: async ({ key }, request) => {
        const found = await opened(source, key, request);
        if (found === 'no-draft') return redirect(source.base(key));
        if ('kind' in found) return found;
        const { xml, outline, editable, base } = found.design;
        if (xml === undefined || !editable) return redirect(base);
        // A file without a picture, or with half of one, is given one to draw on.
        const design = { ...found.design, xml: outline ? await writeOutline(xml, outline) : xml };
        return html(renderPage(CanvasPage({ view: request.view, design })));
      },
    }),
    route({
      method: 'POST',
      path: paths.check,
      permission,
      audit: 'process.check',
      page: paths.canvas,
      input: asked,
      handle: async ({ key, body }, { actor, lang }) => {
        if (actor.kind !== 'official') return forbidden();
        const design = source.isKey(key) ? await source.load(key, fileIn(body)) : undefined;
        if (!design || design === 'no-draft') return notFound();
        const elements = [...new Set(design.faults.map(({ path }) => path.split(':')[0] ?? path))];
        return json({ elements, standing: renderPart(Standing({ design, lang })) });
      },
    }),
    route({
      method: 'POST',
      path: paths.canvas,
      permission,
      audit: 'process.canvas.save',
      input: asked,
      handle: async ({ key, body }, request) => {
        const found = await opened(source, key, request);
        if (found === 'no-draft') return redirect(source.base(key));
        if ('kind' in found) return found;
        const bpmn = fileIn(body);
        const by = { actor: found.actor, now: request.now };
        const saved: Result<unknown, DesignRefusal> = (await isReadable(bpmn))
          ? await source.save({ key, revision: revisionIn(body), bpmn }, by)
          : err(refusal('process.unreadable'));
        if (saved.ok) return toList(designerPaths(found.design.base).canvas, saved);
        // What was drawn stays on the canvas; who has now been told may save over the other's.
        const flash = { kind: 'notice', text: refusalWords(saved.error)[request.lang] } as const;
        const design = { ...found.design, xml: bpmn };
        return html(renderPage(CanvasPage({ view: { ...request.view, flash }, design })), 409);
      },
    }),
  ];
};
