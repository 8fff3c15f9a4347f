import type { RestoreAnswer } from '@lectern/shared-types';
import { Box } from '@strapi/design-system';
import { Notice } from '../components/Notice';
import { useLabel } from '../components/useLabel';
import { useSay } from '../words';

interface Props {
  uid: string;
  left: RestoreAnswer['left'];
}

/** What of a version could not be brought back, and why. */
export function LeftBehind({ uid, left }: Props) {
  const say = useSay();
  const labelOf = useLabel(uid);
  if (left.length === 0) return null;
  return (
    <Box paddingBottom={6}>
      <Notice tone="warning">
        <strong>{say('versions.left')}</strong>
        <ul>
          {left.map(({ field, why, what }) => (
            <li key={`${field} ${why} ${what}`}>
              {labelOf(field)}: {say(`versions.left.${why}`, { what: what ?? '' })}
            </li>
          ))}
        </ul>
      </Notice>
    </Box>
  );
}
