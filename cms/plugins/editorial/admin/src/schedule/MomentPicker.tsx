import { DateTimePicker, Field } from '@strapi/design-system';
import { useSay } from '../words';
import { useZone } from './useZone';

interface Props {
  label: string;
  value: Date | null;
  onChange: (value: Date | null) => void;
}

/** Strapi's own picker for a time to come, and in which zone it is read. */
export function MomentPicker({ label, value, onChange }: Props) {
  const say = useSay();
  const zone = useZone();
  const isPast = value !== null && value <= new Date();
  return (
    <Field.Root
      hint={say('schedule.zone', { zone: zone.name })}
      error={isPast ? say('schedule.past') : undefined}
      width="100%"
    >
      <Field.Label>{label}</Field.Label>
      <DateTimePicker
        value={value}
        onChange={(moment) => onChange(moment ?? null)}
        onClear={() => onChange(null)}
        clearLabel={say('schedule.clear')}
        dateLabel={say('schedule.date')}
        timeLabel={say('schedule.time')}
        minDate={new Date()}
        step={5}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
