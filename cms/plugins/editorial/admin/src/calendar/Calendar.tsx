import { useIsDesktop } from '@strapi/strapi/admin';
import { useState } from 'react';
import { Unavailable } from '../components/Unavailable';
import { Waiting } from '../components/Waiting';
import { DayDialog } from './DayDialog';
import { DayList } from './DayList';
import { MonthGrid } from './MonthGrid';
import { MonthSwitch } from './MonthSwitch';
import { useMonth } from './useMonth';

/** What is published and taken down, month by month. */
export function Calendar() {
  const isWide = useIsDesktop();
  const { month, isLoading, error } = useMonth();
  const [isOpen, setOpen] = useState(false);
  if (isLoading) return <Waiting />;
  if (error) return <Unavailable error={error} />;
  return (
    <>
      <MonthSwitch day={month.day} go={month.go} />
      {isWide ? <MonthGrid month={month} onOpen={() => setOpen(true)} /> : <DayList month={month} />}
      <DayDialog
        day={month.day}
        schedules={month.schedules.get(month.day) ?? []}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
      />
    </>
  );
}
