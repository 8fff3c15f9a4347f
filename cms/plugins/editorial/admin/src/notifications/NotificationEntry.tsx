import type { Notification } from '@lectern/shared-types';
import { Box, Flex, IconButton, Typography, VisuallyHidden } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { RelativeTime, editPath } from '../content-manager';
import { useSay } from '../words';

interface Props {
  item: Notification;
  onRead: () => void;
}

/** What happened, with the way to the text; opening it marks it as read. */
export function NotificationEntry({ item, onRead }: Props) {
  const say = useSay();
  const isUnread = item.readAt === null;
  return (
    <Entry tag="li" gap={4} padding={{ initial: 4, medium: 5 }} alignItems="flex-start">
      <Dot background={isUnread ? 'primary600' : 'transparent'} />
      <Flex direction="column" alignItems="flex-start" gap={1} flex={1} minWidth={0}>
        {isUnread && <VisuallyHidden>{say('notifications.unread')}</VisuallyHidden>}
        <Plain to={editPath(item.address)} onClick={isUnread ? onRead : undefined}>
          <Typography textColor="neutral800" fontWeight={isUnread ? 'bold' : 'regular'}>
            {say(`notifications.kind.${item.kind}`, { name: item.by.name, title: item.title })}
          </Typography>
        </Plain>
        {item.words && <Typography textColor="neutral700">{item.words}</Typography>}
        <Typography variant="pi" textColor="neutral600">
          <RelativeTime timestamp={new Date(item.at)} />
        </Typography>
      </Flex>
      {isUnread && (
        <IconButton label={say('notifications.read')} variant="ghost" onClick={onRead}>
          <Check />
        </IconButton>
      )}
    </Entry>
  );
}

const Entry = styled(Flex)`
  & + & {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`;

const Dot = styled(Box)`
  flex-shrink: 0;
  width: 0.8rem;
  height: 0.8rem;
  margin-top: 0.7rem;
  border-radius: 50%;
`;

const Plain = styled(Link)`
  text-decoration: none;

  &:hover {
    text-decoration: underline;
  }
`;
