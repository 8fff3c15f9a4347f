import { digestOf, isSame, stillHolds, type Digest, type Names, type Told } from './digest';

/** How a document stands in the CMS before an import speaks of one of its locales. */
export interface Standing {
  /** Comparable values of the draft in this locale; null where the document does not have the locale. */
  own: Told | null;
  /** Comparable values of what all locales have in common; null where there is no document. */
  common: Told | null;
  /** What the last import of this locale said. */
  digest: Digest | null;
  /** What the last imports of every locale said, this one included. */
  digests: readonly Digest[];
}

export interface Verdict {
  outcome: 'created' | 'updated' | 'unchanged' | 'kept';
  /** Whether an editor has changed what the last imports said. */
  edited: boolean;
  /** Whether the fields that all locales have in common may be written. */
  writesCommon: boolean;
}

/**
 * Decides what an import may do. An editor's work counts more than the source, unless the import is told to
 * overwrite it; a source that says what it said last time has nothing to tell.
 */
export function judge(
  wish: { own: Told; common: Told },
  standing: Standing,
  { names, force }: { names: Names; force: boolean },
): Verdict {
  const said = digestOf(wish, names);
  const commonEdited = !commonIsImported(standing, names);
  if (!standing.own) return { outcome: 'created', edited: false, writesCommon: force || !commonEdited };
  const edited = commonEdited || !ownIsImported(standing.own, standing.digest, names);
  const agrees = standing.digest ? isSame(standing.digest, said) : holdsAlready(said, standing, names);
  const outcome = decide({ agrees, edited: edited && !(agrees && !standing.digest), force });
  return { outcome, edited, writesCommon: true };
}

function decide({ agrees, edited, force }: { agrees: boolean; edited: boolean; force: boolean }) {
  if (agrees) return edited && force ? 'updated' : 'unchanged';
  return edited && !force ? 'kept' : 'updated';
}

function ownIsImported(own: Told, digest: Digest | null, names: Names): boolean {
  return digest !== null && stillHolds(digest.own, own, names.own);
}

/** The last word on common fields may have come with any locale. */
function commonIsImported({ common, digests }: Standing, names: Names): boolean {
  return common === null || digests.some((digest) => stillHolds(digest.common, common, names.common));
}

function holdsAlready(said: Digest, { own, common }: Standing, names: Names): boolean {
  return (
    own !== null &&
    common !== null &&
    stillHolds(said.own, own, names.own) &&
    stillHolds(said.common, common, names.common)
  );
}
