import type { RevisionSummary } from '@lectern/shared-types';
import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useLabel } from '../components/useLabel';
import { useSay } from '../words';

/** Names of this many fields are told; of the others, how many they are. */
const NAMED = 3;

/** Which fields a version changed, in a line. */
export function ChangedFields({ uid, version }: { uid: string; version: RevisionSummary }) {
  const say = useSay();
  const labelOf = useLabel(uid);
  const { formatList } = useIntl();
  if (version.changed.length === 0) return null;
  const named = version.changed.slice(0, NAMED).map(labelOf);
  const others = version.changed.length - named.length;
  const fields = formatList(others > 0 ? [...named, say('versions.others', { count: others })] : named);
  return (
    <Typography variant="pi" textColor="neutral600">
      {say('versions.changed', { fields })}
    </Typography>
  );
}
