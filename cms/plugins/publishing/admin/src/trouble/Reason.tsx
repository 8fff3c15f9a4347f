import { useLabel } from '@lectern/cms-editorial/admin';
import type { Trouble } from '@lectern/shared-types';
import { useIntl } from 'react-intl';
import { faultyFields, knownTrouble } from '../rules/trouble';
import { useSay } from '../words';

interface ReasonProps {
  uid: string;
  trouble: Trouble;
}

/** Why something could not go live, in plain words. */
export function Reason({ uid, trouble }: ReasonProps) {
  const say = useSay();
  const { formatList } = useIntl();
  const labelOf = useLabel(uid);
  const known = knownTrouble(trouble);
  if (!known) return <>{trouble.message}</>;
  const fields = formatList(faultyFields(trouble).map(labelOf));
  return <>{say(`trouble.${known}`, { fields, hasPath: trouble.path ? 'yes' : 'no', path: trouble.path })}</>;
}
