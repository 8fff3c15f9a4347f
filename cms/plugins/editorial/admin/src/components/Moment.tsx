import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { RelativeTime } from '../content-manager';
import { useSay } from '../words';

/** A day and an hour as the panel's language writes them. */
export function Moment({ at }: { at: string }) {
  const { formatDate } = useIntl();
  return <time dateTime={at}>{formatDate(at, { dateStyle: 'medium', timeStyle: 'short' })}</time>;
}

interface DueTimeProps {
  at: string;
  isOverdue: boolean;
  /** As in `in 2 days`, where there is little room. */
  isShort?: boolean;
}

/** Until when something should be done, in red once it is late. */
export function DueTime({ at, isOverdue, isShort = false }: DueTimeProps) {
  const say = useSay();
  return (
    <Typography
      variant={isShort ? 'omega' : 'pi'}
      textColor={isOverdue ? 'danger600' : 'neutral800'}
      fontWeight={isOverdue ? 'bold' : undefined}
    >
      {isShort ? <RelativeTime timestamp={new Date(at)} /> : <Moment at={at} />}
      {isOverdue ? ` · ${say('due.overdue')}` : null}
    </Typography>
  );
}
