import { useRef, type KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { dayAfterKey, startOf, type Day } from '../rules/month';
import { DayCell } from './DayCell';
import type { Month } from './useMonth';

interface Props {
  month: Month;
  onOpen: (day: Day) => void;
}

/** A month as a grid: one cell can be reached by Tab, the others by the arrows. */
export function MonthGrid({ month, onOpen }: Props) {
  const { formatDate } = useIntl();
  const isDriven = useRef(false);
  const move = (event: KeyboardEvent) => {
    const next = dayAfterKey(event.key, month.day, month.firstDay);
    if (next === null) return;
    event.preventDefault();
    isDriven.current = true;
    month.go(next);
  };
  return (
    <Grid
      role="grid"
      aria-label={formatDate(startOf(month.day), { year: 'numeric', month: 'long' })}
      onKeyDown={move}
    >
      <WeekDays week={month.weeks[0] ?? []} />
      <tbody>
        {month.weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <DayCell key={day} day={day} month={month} isDriven={isDriven} onOpen={onOpen} />
            ))}
          </tr>
        ))}
      </tbody>
    </Grid>
  );
}

function WeekDays({ week }: { week: Day[] }) {
  const { formatDate } = useIntl();
  return (
    <thead>
      <tr>
        {week.map((day) => (
          <th key={day} scope="col" abbr={formatDate(startOf(day), { weekday: 'long' })}>
            {formatDate(startOf(day), { weekday: 'short' })}
          </th>
        ))}
      </tr>
    </thead>
  );
}

const Grid = styled.table`
  width: 100%;
  table-layout: fixed;
  border-collapse: collapse;
  background: ${({ theme }) => theme.colors.neutral0};
  border-radius: ${({ theme }) => theme.borderRadius};
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};

  th {
    padding: ${({ theme }) => theme.spaces[3]};
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: ${({ theme }) => theme.fontSizes[0]};
    font-weight: ${({ theme }) => theme.fontWeights.bold};
    text-align: start;
    text-transform: uppercase;
  }
`;
