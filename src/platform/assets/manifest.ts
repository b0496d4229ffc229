/** Public addresses of what every page loads; names carry a hash of their content. */
export interface AssetUrls {
  readonly css: string;
  /** Loaded after `css` in the officials' workspace. */
  readonly officialsCss: string;
  /** Loaded after `css` by screens at the desk, slips and posters. */
  readonly screenCss?: string | undefined;
  /** Loaded after `officialsCss` where forms and processes are designed. */
  readonly designersCss?: string | undefined;
  /** Fetched by the script of the canvas on which processes are drawn. */
  readonly canvasCss?: string | undefined;
  readonly js: string;
  readonly fonts: { readonly latin: string; readonly vietnamese: string };
  readonly icon: string;
}

/** The file `manifest.json` beside the built assets. */
export interface AssetManifest {
  readonly urls: AssetUrls;
  /** Every built file with its size in bytes, as built and gzipped. */
  readonly files: Readonly<Record<string, { readonly bytes: number; readonly gzipBytes: number }>>;
}
