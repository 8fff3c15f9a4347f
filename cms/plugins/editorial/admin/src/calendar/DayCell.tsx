import { Flex, Typography } from '@strapi/design-system';
import { useEffect, useRef, type RefObject } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { dayOf, isSameMonth, startOf, type Day } from '../rules/month';
import { useSay } from '../words';
import { Chip } from './Chip';
import type { Month } from './useMonth';

/** Plans that a cell has room for. */
const ROOM = 3;

interface Props {
  day: Day;
  month: Month;
  /** Whether the keyboard led here, so that the focus follows. */
  isDriven: RefObject<boolean>;
  onOpen: (day: Day) => void;
}

/** One day in the grid; Enter, Space or a click opens it. */
export function DayCell({ day, month, isDriven, onOpen }: Props) {
  const isChosen = day === month.day;
  const cell = useFocusWhen(isChosen && isDriven.current === true);
  const label = useDayLabel(day, month);
  const open = () => {
    month.go(day);
    onOpen(day);
  };
  return (
    <Cell
      ref={cell}
      role="gridcell"
      tabIndex={isChosen ? 0 : -1}
      aria-selected={isChosen}
      aria-current={day === dayOf(new Date()) ? 'date' : undefined}
      aria-label={label}
      $isOutside={!isSameMonth(day, month.day)}
      onClick={open}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        open();
      }}
    >
      <Contents day={day} month={month} />
    </Cell>
  );
}

function Contents({ day, month }: Pick<Props, 'day' | 'month'>) {
  const say = useSay();
  const schedules = month.schedules.get(day) ?? [];
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Typography variant="pi" fontWeight="semiBold" textColor="inherit">
        {Number(day.slice(8))}
      </Typography>
      {schedules.slice(0, ROOM).map((schedule) => (
        <Chip key={schedule.id} schedule={schedule} />
      ))}
      {schedules.length > ROOM && (
        <Typography variant="pi" textColor="neutral600">
          {say('calendar.more', { count: schedules.length - ROOM })}
        </Typography>
      )}
    </Flex>
  );
}

function useFocusWhen(isWanted: boolean) {
  const cell = useRef<HTMLTableCellElement>(null);
  useEffect(() => {
    if (isWanted) cell.current?.focus();
  }, [isWanted]);
  return cell;
}

function useDayLabel(day: Day, { schedules }: Month): string {
  const say = useSay();
  const { formatDate } = useIntl();
  const count = schedules.get(day)?.length ?? 0;
  return say('calendar.day', { day: formatDate(startOf(day), { dateStyle: 'full' }), count });
}

const Cell = styled.td<{ $isOutside: boolean }>`
  height: 11rem;
  padding: ${({ theme }) => theme.spaces[2]};
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  background: ${({ theme, $isOutside }) => ($isOutside ? theme.colors.neutral100 : 'transparent')};
  color: ${({ theme, $isOutside }) => ($isOutside ? theme.colors.neutral500 : theme.colors.neutral800)};
  vertical-align: top;
  cursor: pointer;

  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }

  &[aria-current='date'] > div > span:first-child {
    align-self: flex-start;
    padding-inline: ${({ theme }) => theme.spaces[2]};
    border-radius: 1rem;
    background: ${({ theme }) => theme.colors.primary600};
    color: ${({ theme }) => theme.colors.neutral0};
  }
`;
