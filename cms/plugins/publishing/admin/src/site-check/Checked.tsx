import { RelativeTime } from '@lectern/cms-editorial/admin';
import type { SiteFindingList } from '@lectern/shared-types';
import { Typography } from '@strapi/design-system';
import { useSay } from '../words';

/** When the site was looked over, and how much of it there was. */
export function Checked({ checked }: Pick<SiteFindingList, 'checked'>) {
  const say = useSay();
  if (!checked) return null;
  return (
    <Typography tag="p" textColor="neutral600" paddingBottom={4}>
      {say('check.pages', { count: checked.pages })} <RelativeTime timestamp={new Date(checked.at)} />
    </Typography>
  );
}
