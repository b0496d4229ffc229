import { classes } from '../base/classes.ts';

declare const trusted: unique symbol;

/** SVG markup made by our own encoders and checked by `trustedSvg`. */
export type TrustedSvg = string & { readonly [trusted]: true };

const forbidden = /<script|<foreignobject|<style|\son[a-z]+\s*=|\sstyle\s*=|javascript:|<!entity/i;

function isTrusted(svg: string): svg is TrustedSvg {
  return /^\s*<svg[\s>]/.test(svg) && /<\/svg>\s*$/.test(svg) && !forbidden.test(svg);
}

/**
 * Vouches for SVG made by our own code (QR encoder, process drawing): never for a file somebody sent.
 * Throws when it holds anything that runs or that the content security policy refuses: that is our bug.
 */
export function trustedSvg(svg: string): TrustedSvg {
  const bare = svg.replace(/^\s*<\?xml[^>]*\?>/, '');
  if (!isTrusted(bare)) throw new Error('not an SVG of our own making');
  return bare;
}

export interface SvgImageProps {
  readonly svg: TrustedSvg;
  /** What a person who cannot see it must know. */
  readonly alt: string;
  readonly class?: string | undefined;
}

/** A drawing of our own, in the page itself. */
export function SvgImage({ svg, alt, class: extra }: SvgImageProps) {
  return (
    <div
      class={classes('mc-svg', extra)}
      role="img"
      aria-label={alt}
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  );
}
