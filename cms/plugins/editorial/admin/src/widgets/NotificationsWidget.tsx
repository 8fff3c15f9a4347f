import type { Notification } from '@lectern/shared-types';
import { Widget } from '@strapi/strapi/admin';
import { Box, Flex, Typography } from '@strapi/design-system';
import { useNavigate } from 'react-router-dom';
import { styled } from 'styled-components';
import { useNotificationsQuery, useReadNotificationsMutation } from '../api';
import { editPath, RelativeTime } from '../content-manager';
import { useSay } from '../words';

const SHOWN = 6;

/** On the home page: what happened to texts that concern its reader. */
export function NotificationsWidget() {
  const say = useSay();
  const { data, isLoading, isError } = useNotificationsQuery({ page: 1, pageSize: SHOWN });
  if (isLoading) return <Widget.Loading />;
  if (isError || !data) return <Widget.Error />;
  if (data.items.length === 0) return <Widget.NoData>{say('widget.notifications-empty')}</Widget.NoData>;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch">
      {data.items.map((notification) => (
        <li key={notification.id}>
          <Line notification={notification} />
        </li>
      ))}
    </Flex>
  );
}

function Line({
  notification: { id, kind, address, title, by, at, readAt },
}: {
  notification: Notification;
}) {
  const say = useSay();
  const navigate = useNavigate();
  const [read] = useReadNotificationsMutation();
  const open = () => {
    if (readAt === null) void read({ ids: [id] });
    navigate(editPath(address));
  };
  return (
    <Pressed type="button" onClick={open}>
      <Flex gap={3}>
        <Dot background={readAt === null ? 'primary600' : 'neutral200'} aria-hidden />
        <Box minWidth={0} flex="1">
          <Typography fontWeight={readAt === null ? 'bold' : undefined} textColor="neutral800">
            {say(`notifications.kind.${kind}`, { name: by.name, title })}
          </Typography>
        </Box>
        <Typography variant="pi" textColor="neutral600" shrink={0}>
          <RelativeTime timestamp={new Date(at)} />
        </Typography>
      </Flex>
    </Pressed>
  );
}

const Dot = styled(Box)`
  width: 0.8rem;
  height: 0.8rem;
  border-radius: 50%;
  flex-shrink: 0;
`;

const Pressed = styled.button`
  width: 100%;
  padding: ${({ theme }) => theme.spaces[3]} ${({ theme }) => theme.spaces[2]};
  background: none;
  border: none;
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  text-align: start;
  cursor: pointer;

  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }
`;
