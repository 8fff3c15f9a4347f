/** A public picture in its prepared sizes; all addresses are immutable `/media/<hash>.<ext>`. */
export interface Picture {
  src: string;
  /** Widths in pixels, ascending; empty for SVG and GIF, which are served as they are. */
  sources: { src: string; width: number }[];
  width: number;
  height: number;
  alt: string;
}

/** A public file that is not a picture: video, audio, PDF, download. */
export interface PublicFile {
  src: string;
  title: string;
  mime: string;
  bytes: number;
}
