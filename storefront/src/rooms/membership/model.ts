import type { PublicFile } from '#kernel/media/model.ts';
import type { TocEntry } from '#rooms/editorial/index.ts';

/** Who asks. A guest has no member id and holds no grants. */
export interface Reader {
  memberId: string | null;
  /** What is open to this reader whatever the grants say: by it an editor looks at a draft as somebody else. */
  targets?: readonly string[];
}

/** The text of a paid lesson in one locale, ready to print. Never to be cached or prerendered. */
export interface PaidBody {
  html: string;
  toc: TocEntry[];
  media: PublicFile[];
  readingMinutes: number;
}
