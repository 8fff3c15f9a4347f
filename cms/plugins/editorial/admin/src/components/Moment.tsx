import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useSay } from '../words';

/** A day and an hour as the panel's language writes them. */
export function Moment({ at }: { at: string }) {
  const { formatDate } = useIntl();
  return <time dateTime={at}>{formatDate(at, { dateStyle: 'medium', timeStyle: 'short' })}</time>;
}

/** Until when something should be done, in red once it is late. */
export function DueTime({ at, isOverdue }: { at: string; isOverdue: boolean }) {
  const say = useSay();
  return (
    <Typography
      textColor={isOverdue ? 'danger600' : 'neutral800'}
      fontWeight={isOverdue ? 'bold' : undefined}
    >
      <Moment at={at} />
      {isOverdue ? ` · ${say('due.overdue')}` : null}
    </Typography>
  );
}
